import { Module, type DynamicModule } from '@nestjs/common';
import { domains, jobsModules, roleScopes } from '@tinhso/composition';
import { createHttpApp, DeliveryModule, PlatformModule, readSettings, SettingsError, type Settings } from '@tinhso/platform';

/** Composition root of the worker: relay, sweeper, consumers and chores; over HTTP it only tells how it is. */
@Module({})
class WorkerModule {
  static forRoot(settings: Settings): DynamicModule {
    return {
      module: WorkerModule,
      imports: [PlatformModule.forRoot({ process: 'worker', settings, domains, roleScopes }), DeliveryModule, ...jobsModules],
    };
  }
}

async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const app = await createHttpApp(WorkerModule.forRoot(settings), settings);
  await app.listen(settings.WORKER_PORT, settings.HOST);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof SettingsError ? error.message : String((error as Error).stack ?? error)}\n`);
  process.exit(1);
});
