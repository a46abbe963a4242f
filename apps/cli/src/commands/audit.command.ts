import { AuditModule, SealEntries, VerifyLog, type AuditVerdict } from '@tinhso/audit-server';
import { Command, CommandRunner, Option, SubCommand } from 'nest-commander';
import { withProduct } from '../context.js';
import { ProgressLine } from '../progress-line.js';

/** What was found, in a sentence. */
function sentence({ intact, sealed, unsealed, anchors, rowsPerSecond, firstFault }: AuditVerdict): string {
  const checked = `${sealed} dòng, ${rowsPerSecond} dòng mỗi giây; đối chiếu ${anchors} dấu ghi ngoài cơ sở dữ liệu; ${unsealed} dòng chưa niêm phong.`;
  if (intact || !firstFault) return `Nguyên vẹn: ${checked}\n`;
  const { position, entryId, reason } = firstFault;
  return `KHÔNG NGUYÊN VẸN: dòng ${position} (${entryId}): ${reason}.\nTrước đó: ${checked}\n`;
}

@SubCommand({ name: 'verify', description: 'Recompute the hash chain of the audit log and name the first bad row' })
class VerifyCommand extends CommandRunner {
  override async run(_: string[], options: { json?: boolean }): Promise<void> {
    const line = new ProgressLine(process.stderr);
    const verdict = await withProduct([AuditModule], async (app) => {
      while ((await app.get(SealEntries).run()) > 0);
      return app.get(VerifyLog).run((done, total) => line.bar('Kiểm tra nhật ký', done, total));
    });
    line.end();
    process.stdout.write(options.json ? `${JSON.stringify(verdict)}\n` : sentence(verdict));
    if (!verdict.intact) process.exitCode = 1;
  }

  @Option({ flags: '--json', description: 'Verdict as JSON' })
  parseJson(): boolean {
    return true;
  }
}

@Command({ name: 'audit', description: 'The audit log', subCommands: [VerifyCommand] })
export class AuditCommand extends CommandRunner {
  override async run(): Promise<void> {
    this.command.help();
    return Promise.resolve();
  }
}
