import { Module } from '@nestjs/common';
import { SettingsError } from '@tinhso/platform';
import { CommandFactory } from 'nest-commander';
import { AuditCommand } from './commands/audit.command.js';
import { BackupCommand, RestoreCommand } from './commands/backup.command.js';
import { DriftCommand } from './commands/drift.command.js';
import { KeysCommand } from './commands/keys.command.js';
import { MigrateCommand } from './commands/migrate.command.js';
import { ReferenceCommand } from './commands/reference.command.js';
import { SeedCommand } from './commands/seed.command.js';

@Module({
  providers: [
    MigrateCommand,
    SeedCommand,
    DriftCommand,
    ReferenceCommand,
    BackupCommand,
    RestoreCommand,
    ...AuditCommand.registerWithSubCommands(),
    ...KeysCommand.registerWithSubCommands(),
  ],
})
class CliModule {}

const fail = (error: unknown): never => {
  process.stderr.write(`${error instanceof SettingsError ? error.message : String((error as Error).stack ?? error)}\n`);
  process.exit(1);
};

CommandFactory.run(CliModule, { logger: ['error'], cliName: 'tinhso', errorHandler: fail, serviceErrorHandler: fail }).catch(fail);
