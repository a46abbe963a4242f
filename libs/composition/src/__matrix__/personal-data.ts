import { PersonalDataSources, Reader, systemContext, UnitOfWork } from '@tinhso/platform';
import type { Person } from './people.js';
import type { Holder, Stage } from './stage.js';

/** What each domain exports and erases of somebody: nothing of others may be in it, or gone after it. */
export async function examinePersonalData(stage: Stage): Promise<string[]> {
  const faults = [...(await examineExports(stage, 'owner')), ...(await examineExports(stage, 'stranger'))];
  const { world, state, cast } = stage;
  for (const [domain, source] of world.get(PersonalDataSources).entries()) {
    const erase = () => world.get(UnitOfWork).run(systemContext('matrix'), (tx) => source.erase(tx, cast.owner.accountId));
    const told = JSON.stringify(await erase());
    const touched = await state.changedFor(stage.tracesOf('stranger'), await state.changed());
    if (touched.length > 0) faults.push(`the erasure of ${domain} changed others’ rows in ${touched.join(', ')}`);
    await stage.reset();
    for (const { accountId } of [cast.stranger, cast.bystander]) await state.remove('owners', accountId);
    if (JSON.stringify(await erase()) !== told) faults.push(`what the erasure of ${domain} tells counts rows of others`);
    await stage.reset();
  }
  return faults;
}

/** Whether the exports of one are the same in a world without the others. */
async function examineExports(stage: Stage, whose: Holder): Promise<string[]> {
  const { owner, stranger, bystander } = stage.cast;
  const [one, other] = whose === 'owner' ? [owner, stranger] : [stranger, owner];
  const named = ({ accountId, name, phone }: Person): string[] => [accountId, name, phone];
  const foreign = [...stage.idsOf(whose === 'owner' ? 'stranger' : 'owner'), ...[other, bystander].flatMap(named)];
  const before = await exportsOf(stage, one);
  for (const { accountId } of [other, bystander]) await stage.state.remove('owners', accountId);
  const after = await exportsOf(stage, one);
  await stage.reset();
  return [...before].flatMap(([domain, text]) => [
    ...(after.get(domain) === text ? [] : [`the export of ${domain} is another one without the others’ rows`]),
    ...foreign.flatMap((each) => (text.includes(each) ? [`the export of ${domain} shows ${each}, which is another’s`] : [])),
  ]);
}

async function exportsOf({ world }: Stage, { accountId }: Person): Promise<ReadonlyMap<string, string>> {
  const { manager } = world.get(Reader);
  const exports = new Map<string, string>();
  for (const [domain, source] of world.get(PersonalDataSources).entries())
    exports.set(domain, JSON.stringify(await source.export(manager, accountId)));
  return exports;
}
