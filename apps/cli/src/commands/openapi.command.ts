import { writeFile } from 'node:fs/promises';
import { Module } from '@nestjs/common';
import { domains, httpModules, roleScopes } from '@tinhso/composition';
import { createHttpApp, openApiDocument, PlatformModule, readSettings } from '@tinhso/platform';
import { Command, CommandRunner } from 'nest-commander';

@Command({ name: 'openapi', arguments: '<file>', description: 'Write the OpenAPI document to a file' })
export class OpenApiCommand extends CommandRunner {
  override async run([file]: string[]): Promise<void> {
    const settings = readSettings(process.env);

    @Module({ imports: [PlatformModule.forRoot({ process: 'cli', settings, domains, roleScopes, offline: true }), ...httpModules] })
    class Root {}

    const app = await createHttpApp(Root, settings);
    await writeFile(String(file), `${JSON.stringify(openApiDocument(app), null, 2)}\n`);
    // Nothing was connected and nothing may keep the process.
    process.exit(0);
  }
}
