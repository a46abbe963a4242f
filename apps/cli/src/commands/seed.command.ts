import { Command, CommandRunner, Option } from 'nest-commander';
import { seedDemo } from '../seed/demo.js';
import { seedProvince } from '../seed/province.js';

interface SeedOptions {
  demo?: boolean;
}

@Command({ name: 'seed', description: 'Load the province pack; with --demo also demo people and dossiers (once)' })
export class SeedCommand extends CommandRunner {
  override async run(_: string[], options: SeedOptions): Promise<void> {
    process.stdout.write(`${await seedProvince()}\n`);
    if (options.demo) process.stdout.write(`${await seedDemo()}\n`);
  }

  @Option({ flags: '--demo', description: 'Demo accounts and dossiers' })
  parseDemo(): boolean {
    return true;
  }
}
