import { Inject, Injectable } from '@nestjs/common';
import { Clock, Every, Log, Reader, type Chore } from '@tinhso/platform';
import { VerifyLog } from '../verifying/verify-log.js';

const DAY_MS = 86_400_000;

/** Checks the whole log once a day, whoever asked for it last. */
@Every(600)
@Injectable()
export class VerifyChore implements Chore {
  constructor(
    @Inject(VerifyLog) private readonly verify: VerifyLog,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Log) private readonly log: Log,
  ) {}

  async run(): Promise<void> {
    const [last]: { at: Date | null }[] = await this.reader.manager.query('SELECT MAX(finished_at) AS at FROM audit_verification');
    if (last?.at && this.clock.now().getTime() - last.at.getTime() < DAY_MS) return;
    const verdict = await this.verify.run();
    if (!verdict.intact) this.log.error({ ...verdict.firstFault }, 'the audit log does not hold');
  }
}
