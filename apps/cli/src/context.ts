import { Module, type INestApplicationContext, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { domains, roleScopes } from '@tinhso/composition';
import { Log, PlatformModule, readSettings, type Clock } from '@tinhso/platform';

/** Runs work with the product's own use-cases, without HTTP. Connections are closed afterwards. */
export async function withProduct<T>(
  modules: readonly Type[],
  work: (app: INestApplicationContext) => Promise<T>,
  clock?: Clock,
): Promise<T> {
  const settings = readSettings(process.env);

  @Module({ imports: [PlatformModule.forRoot({ process: 'cli', settings, domains, roleScopes, clock }), ...modules] })
  class Root {}

  const app = await NestFactory.createApplicationContext(Root, { logger: ['error'], abortOnError: false });
  app.useLogger(app.get(Log));
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}
