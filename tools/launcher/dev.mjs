import { dev } from './commands/dev.mjs';
import { runCommand } from './entry.mjs';

await runCommand(dev);
