import { Command, CommandRunner, Option } from 'nest-commander';

interface SeedOptions {
  demo?: boolean;
}

@Command({ name: 'seed', description: 'Load the province pack; with --demo also demo people and dossiers (once)' })
export class SeedCommand extends CommandRunner {
  override async run(_: string[], options: SeedOptions): Promise<void> {
    // Loaded when asked for, so that other commands start without these rooms.
    const { seedProvince } = await import('../seed/province.js');
    process.stdout.write(`${await seedProvince()}\n`);
    if (!options.demo) return;
    const { seedDemo } = await import('../seed/demo.js');
    process.stdout.write(`${await seedDemo()}\n`);
  }

  @Option({ flags: '--demo', description: 'Demo accounts and dossiers' })
  parseDemo(): boolean {
    return true;
  }
}
