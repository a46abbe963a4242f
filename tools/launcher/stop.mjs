import { stop } from './commands/stop.mjs';
import { runCommand } from './entry.mjs';

await runCommand(stop);
