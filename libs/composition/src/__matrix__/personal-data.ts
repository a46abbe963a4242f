import { PersonalDataSources, Reader, systemContext, UnitOfWork } from '@tinhso/platform';
import type { Stage } from './stage.js';

/** What each domain exports and erases of the owner: nothing of the stranger's may be in it, or gone after it. */
export async function examinePersonalData(stage: Stage): Promise<string[]> {
  const { world, state, cast } = stage;
  const { owner, stranger, bystander } = cast;
  const foreign = [...stage.idsOf('stranger'), ...[stranger, bystander].flatMap(({ accountId, name, phone }) => [accountId, name, phone])];
  const faults: string[] = [];
  for (const [domain, source] of world.get(PersonalDataSources).entries()) {
    const read = async (): Promise<string> => JSON.stringify(await source.export(world.get(Reader).manager, owner.accountId));
    const exported = await read();
    for (const { accountId } of [stranger, bystander]) await state.remove('owners', accountId);
    if ((await read()) !== exported) faults.push(`the export of ${domain} is another one without the others’ rows`);
    await stage.reset();
    for (const each of foreign) if (exported.includes(each)) faults.push(`the export of ${domain} shows ${each}, which is another’s`);
    await world.get(UnitOfWork).run(systemContext('matrix'), (tx) => source.erase(tx, owner.accountId));
    const touched = await state.changedFor(stage.tracesOf('stranger'), await state.changed());
    if (touched.length > 0) faults.push(`the erasure of ${domain} changed others’ rows in ${touched.join(', ')}`);
    await stage.reset();
  }
  return faults;
}
