import { Module } from '@nestjs/common';
import { domains, httpModules, roleScopes } from '@tinhso/composition';
import { newId } from '@tinhso/kernel';
import { OrganisationsFacade, OrganisationsModule } from '@tinhso/organisations-server';
import { createHttpApp, PlatformModule, readSettings, TokenKeys } from '@tinhso/platform';
import { ProceduresModule } from '@tinhso/procedures-server';
import { NaiveController } from './naive.controller.js';
import { RawController } from './raw.controller.js';
import { SubmissionRows } from './submission-rows.js';

/** The api with two more routes to compare with. Prints what a load needs as one JSON line when it listens. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);

  @Module({
    imports: [
      PlatformModule.forRoot({ process: 'bench', settings, domains, roleScopes }),
      ...httpModules,
      OrganisationsModule,
      ProceduresModule,
    ],
    controllers: [RawController, NaiveController],
    providers: [SubmissionRows],
  })
  class BenchModule {}

  const app = await createHttpApp(BenchModule, settings);
  await app.listen(settings.PORT, '127.0.0.1');
  const communes = app
    .get(OrganisationsFacade, { strict: false })
    .units()
    .filter((unit) => unit.kind === 'commune_committee')
    .map((unit) => unit.communeCode);
  const keys = app.get(TokenKeys);
  const tokens = Array.from({ length: 64 }, () => keys.sign({ sub: newId(), sid: newId(), typ: 'citizen', name: 'Ma Thị Hạnh' }, 3_600));
  process.stdout.write(`${JSON.stringify({ url: await app.getUrl(), communes, tokens })}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${String((error as Error).stack ?? error)}\n`);
  process.exit(1);
});
