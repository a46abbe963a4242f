import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { authorizationPage, domains, httpModules, problemsPage, roleScopes } from '@tinhso/composition';
import { dossierMachine, nationalStatusCode, statusTexts, type DossierStatus } from '@tinhso/dossiers-contract';
import { createHttpApp, openApiDocument, PlatformModule, readSettings } from '@tinhso/platform';
import { Command, CommandRunner } from 'nest-commander';

/** docs/architecture/dossier-lifecycle.md: the transition table as a picture, and the national codes. */
function lifecyclePage(): string {
  const rows = Object.entries(statusTexts).map(
    ([status, text]) => `| \`${status}\` | ${text.vi} | ${text.en} | ${nationalStatusCode[status as DossierStatus]} |`,
  );
  return [
    '# Life of a dossier',
    '',
    'Drawn from the transition table in `libs/dossiers/contract` by `npm run openapi`. The same table decides the buttons on screen and the',
    'permission on the server.',
    '',
    '```mermaid',
    dossierMachine.toMermaid().trim(),
    '```',
    '',
    '| status | Vietnamese | English | national code |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

@Command({
  name: 'reference',
  arguments: '<folder>',
  description: 'Write the OpenAPI document, the list of problems, the life of a dossier and the table of rights into a folder',
})
export class ReferenceCommand extends CommandRunner {
  override async run([folder = '.']: string[]): Promise<void> {
    const settings = readSettings(process.env);

    @Module({ imports: [PlatformModule.forRoot({ process: 'cli', settings, domains, roleScopes, offline: true }), ...httpModules] })
    class Root {}

    const app = await createHttpApp(Root, settings);
    await writeFile(join(folder, 'openapi.json'), `${JSON.stringify(openApiDocument(app), null, 2)}\n`);
    await writeFile(join(folder, 'problems.md'), problemsPage());
    await writeFile(join(folder, 'dossier-lifecycle.md'), lifecyclePage());
    await writeFile(join(folder, 'authorization.md'), authorizationPage(app));
    // Nothing was connected and nothing may keep the process.
    process.exit(0);
  }
}
