import { start } from './commands/start.mjs';
import { runCommand } from './entry.mjs';

await runCommand(start);
