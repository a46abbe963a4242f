import { writeFile } from 'node:fs/promises';
import { Module } from '@nestjs/common';
import { domains, httpModules, problemsPage, roleScopes } from '@tinhso/composition';
import { createHttpApp, openApiDocument, PlatformModule, readSettings } from '@tinhso/platform';
import { Command, CommandRunner } from 'nest-commander';

@Command({ name: 'openapi', arguments: '<document> <problems>', description: 'Write the OpenAPI document and the page of problems' })
export class OpenApiCommand extends CommandRunner {
  override async run([document, problems]: string[]): Promise<void> {
    const settings = readSettings(process.env);

    @Module({ imports: [PlatformModule.forRoot({ process: 'cli', settings, domains, roleScopes, offline: true }), ...httpModules] })
    class Root {}

    const app = await createHttpApp(Root, settings);
    await writeFile(String(document), `${JSON.stringify(openApiDocument(app), null, 2)}\n`);
    await writeFile(String(problems), problemsPage());
    // Nothing was connected and nothing may keep the process.
    process.exit(0);
  }
}
