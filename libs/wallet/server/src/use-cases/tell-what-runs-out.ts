import { Inject, Injectable } from '@nestjs/common';
import { newId } from '@tinhso/kernel';
import { Publisher, Reader, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { lookThrough, noteTold, walletsToLookThrough } from '../data/reminders.js';
import { LocalDays } from '../local-days.js';
import { EndingPapers } from '../reading/ending-papers.js';

const AT_ONCE = 100;

/** Tells holders of wallets, who asked for it, that papers run out: each paper once at first and once at last; never at night. */
@Injectable()
export class TellWhatRunsOut {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Publisher) private readonly publisher: Publisher,
    @Inject(LocalDays) private readonly days: LocalDays,
    @Inject(EndingPapers) private readonly ending: EndingPapers,
  ) {}

  /** @returns how many messages @throws AggregateError at the end, of wallets that kept none of the others from being told */
  async run(ctx: RequestContext): Promise<number> {
    if (this.days.isNight()) return 0;
    const today = this.days.today();
    let told = 0;
    const failures: unknown[] = [];
    for (const ownerId of await walletsToLookThrough(this.reader.manager, today, AT_ONCE))
      try {
        if (await this.tell(ctx, ownerId, today)) told++;
      } catch (error) {
        failures.push(error);
      }
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} wallets could not be looked through`);
    return told;
  }

  /** One message for all papers of a wallet. @returns false when there was nothing to tell */
  private async tell(ctx: RequestContext, ownerId: string, today: string): Promise<boolean> {
    const papers = await this.ending.of(this.reader.manager, ownerId);
    return this.unitOfWork.run(ctx, async (tx) => {
      if (!(await lookThrough(tx, ownerId, today))) return false;
      const noticeId = newId();
      let fresh = 0;
      for (const { paperId, stage } of papers) if (await noteTold(tx, { ownerId, paperId, stage, noticeId })) fresh++;
      if (fresh > 0) await this.publisher.publish(tx, { type: 'wallet.papers_expiring', payload: { noticeId } });
      return fresh > 0;
    });
  }
}
