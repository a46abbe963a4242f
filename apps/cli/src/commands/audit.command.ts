import { AuditModule, SealEntries, VerifyLog } from '@tinhso/audit-server';
import { Command, CommandRunner, SubCommand } from 'nest-commander';
import { withProduct } from '../context.js';

@SubCommand({ name: 'verify', description: 'Recompute the hash chain of the audit log and name the first bad row' })
class VerifyCommand extends CommandRunner {
  override async run(): Promise<void> {
    const verdict = await withProduct([AuditModule], async (app) => {
      while ((await app.get(SealEntries).run()) > 0);
      return app.get(VerifyLog).run();
    });
    process.stdout.write(`${JSON.stringify(verdict)}\n`);
    if (!verdict.intact) process.exitCode = 1;
  }
}

@Command({ name: 'audit', description: 'The audit log', subCommands: [VerifyCommand] })
export class AuditCommand extends CommandRunner {
  override async run(): Promise<void> {
    this.command.help();
    return Promise.resolve();
  }
}
