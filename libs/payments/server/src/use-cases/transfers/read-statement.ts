import { Inject, Injectable } from '@nestjs/common';
import { AppConfig, Clock, Log, Reader, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { knownTransfers, noteStatementRead, statementReadUntil } from '../../data/transfers.js';
import { BankStatement } from '../../gateway/vietqr/bank-statement.js';
import { receivingAccount } from '../../gateway/vietqr/vietqr-settings.js';
import { TakeTransfers } from '../../transfers/take-transfers.js';

/** A bank books some transfers later than it says: each reading begins two hours before the end of the last one. */
const OVERLAP_MS = 2 * 3_600_000;
/** How far the first reading goes back. */
const FIRST_MS = 7 * 24 * 3_600_000;

/** Reads the statement, so that a notice that was lost loses nothing. */
@Injectable()
export class ReadStatement {
  constructor(
    @Inject(AppConfig) private readonly config: AppConfig,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(BankStatement) private readonly statement: BankStatement,
    @Inject(TakeTransfers) private readonly taking: TakeTransfers,
    @Inject(Log) private readonly log: Log,
  ) {}

  /** @returns how many transfers no notice had told of */
  async run(ctx: RequestContext): Promise<number> {
    const account = receivingAccount(this.config.settings);
    if (!account) return 0;
    const { manager } = this.reader;
    const now = this.clock.now();
    const until = await statementReadUntil(manager, account.key);
    const since = new Date(until ? until.getTime() - OVERLAP_MS : now.getTime() - FIRST_MS);
    const credits = await this.statement.creditsSince(account, since);
    const known = await knownTransfers(
      manager,
      account.key,
      credits.map(({ id }) => id),
    );
    let taken = 0;
    for (const credit of credits.filter(({ id }) => !known.has(id))) if (await this.taking.run(ctx, account, credit, 'statement')) taken++;
    await this.unitOfWork.run(ctx, (tx) => noteStatementRead(tx, account.key, now));
    if (taken > 0) this.log.info({ taken }, 'transfers that no notice had told of were found on the statement');
    return taken;
  }
}
