import { readSettings } from '@tinhso/platform';
import { Command, CommandRunner, Option } from 'nest-commander';
import { backUp, restore, type Manifest } from '../backup/backup.js';

const say = (step: string): void => void process.stderr.write(`${step} …\n`);
const summary = ({ parts }: Manifest): string =>
  Object.entries(parts)
    .map(([name, { bytes }]) => `${name} ${Math.ceil(bytes / 1024)} KiB`)
    .join(', ');

@Command({ name: 'backup', arguments: '<folder>', description: 'Back database and files up into a new folder, while everything runs' })
export class BackupCommand extends CommandRunner {
  override async run([folder = '']: string[]): Promise<void> {
    const manifest = await backUp(readSettings(process.env), folder, say);
    process.stdout.write(`${folder}: ${summary(manifest)}\n`);
  }
}

@Command({ name: 'restore', arguments: '<folder>', description: 'Load a backup over what is there; api and worker must be stopped' })
export class RestoreCommand extends CommandRunner {
  override async run([folder = '']: string[], { yes = false }: { yes?: boolean }): Promise<void> {
    if (!yes) throw new Error('This replaces the database and its files. Stop api and worker, then say --yes.');
    const manifest = await restore(readSettings(process.env), folder, say);
    process.stdout.write(`${folder} of ${manifest.madeAt} is loaded: ${summary(manifest)}\n`);
  }

  @Option({ flags: '--yes', description: 'Replace what is there' })
  parseYes(): boolean {
    return true;
  }
}
