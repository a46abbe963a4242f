import { schemaDrift } from '@tinhso/platform';
import { Command, CommandRunner } from 'nest-commander';
import { persistence, withMigrator } from '../migrator.js';

@Command({ name: 'drift', description: 'Compare the migrated schema with entities and grants; exit 1 when they differ' })
export class DriftCommand extends CommandRunner {
  override async run(): Promise<void> {
    const differences = await withMigrator((dataSource) => schemaDrift(dataSource, persistence));
    process.stdout.write(differences.length === 0 ? 'no drift\n' : `${differences.join('\n')}\n`);
    if (differences.length > 0) process.exitCode = 1;
  }
}
