import { migrate } from '@tinhso/platform';
import { Command, CommandRunner } from 'nest-commander';
import { persistence, withMigrator } from '../migrator.js';

/** The app's user, when it is another than the migrator's. */
function appUser(appUrl: string, migratorUrl: string | undefined): string | undefined {
  const user = decodeURIComponent(new URL(appUrl).username);
  return migratorUrl === undefined || decodeURIComponent(new URL(migratorUrl).username) === user ? undefined : user;
}

@Command({ name: 'migrate', description: 'Bring the database schema and the grants up to date' })
export class MigrateCommand extends CommandRunner {
  override async run(): Promise<void> {
    const report = await withMigrator((dataSource, settings) =>
      migrate(dataSource, persistence, appUser(settings.DATABASE_URL, settings.MIGRATOR_DATABASE_URL)),
    );
    process.stdout.write(`${report.applied.length} migrations applied, grants on ${report.grantedTables} tables\n`);
  }
}
