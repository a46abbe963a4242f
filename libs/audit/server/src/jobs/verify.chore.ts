import { Inject, Injectable } from '@nestjs/common';
import { Clock, Every, Log, Reader, type Chore } from '@tinhso/platform';
import { VerifyLog } from '../verifying/verify-log.js';

const HOUR_MS = 3_600_000;
/** A log of this length is checked in some fifteen seconds; a longer one only once a day. */
const SHORT_LOG = 1_000_000;

/** Checks the whole log again and again, whoever asked for it last: each hour while it is short, then each day. */
@Every(60)
@Injectable()
export class VerifyChore implements Chore {
  constructor(
    @Inject(VerifyLog) private readonly verify: VerifyLog,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Log) private readonly log: Log,
  ) {}

  async run(): Promise<void> {
    const [log]: { sealed: number | null; checkedAt: Date | null }[] = await this.reader.manager.query(
      'SELECT (SELECT MAX(position) FROM audit_seal) AS sealed, (SELECT MAX(finished_at) FROM audit_verification) AS checkedAt',
    );
    const sealed = Number(log?.sealed ?? 0);
    const every = sealed > SHORT_LOG ? 24 * HOUR_MS : HOUR_MS;
    if (sealed === 0 || (log?.checkedAt && this.clock.now().getTime() - log.checkedAt.getTime() < every)) return;
    const verdict = await this.verify.run();
    if (!verdict.intact) this.log.error({ ...verdict.firstFault }, 'the audit log does not hold');
  }
}
