import { Inject, Injectable } from '@nestjs/common';
import { handlingProblems, type TicketBulk, type TicketBulkResult, type TicketState } from '@tinhso/feedback-contract';
import { Problem, type RequestContext } from '@tinhso/platform';
import { ReadStaffTicket } from '../reading/read-ticket.js';
import { TicketActs } from '../reading/ticket-acts.js';
import { EndTicket } from './end.js';
import { HandOnTicket } from './hand-on.js';
import { MergeTickets } from './merge.js';
import { ModerateTicketUseCase } from './moderate.js';
import { WorkOnTicket } from './work-on.js';

/** Acts whose words the reporter reads, or colleagues. */
const WORDED: readonly TicketBulk['act'][] = ['pass_on', 'reject', 'close', 'note'];

type Outcome = TicketBulkResult['items'][number];

/** The same act to many reports, each in a transaction of its own: what is refused is named, the rest is done. */
@Injectable()
export class BulkTickets {
  constructor(
    @Inject(ReadStaffTicket) private readonly reading: ReadStaffTicket,
    @Inject(TicketActs) private readonly acts: TicketActs,
    @Inject(ModerateTicketUseCase) private readonly moderating: ModerateTicketUseCase,
    @Inject(HandOnTicket) private readonly handing: HandOnTicket,
    @Inject(WorkOnTicket) private readonly working: WorkOnTicket,
    @Inject(EndTicket) private readonly ending: EndTicket,
    @Inject(MergeTickets) private readonly merging: MergeTickets,
  ) {}

  /** @throws Problem reason-missing | not-an-office | merge-target-unknown before anything is done, when the act needs what was not given */
  async run(ctx: RequestContext, bulk: TicketBulk): Promise<TicketBulkResult> {
    const { act, reason, unitId, into } = bulk;
    if (WORDED.includes(act) && !reason) throw Problem.from(handlingProblems, 'reason-missing');
    if (act === 'pass_on' && !unitId) throw Problem.from(handlingProblems, 'not-an-office');
    if (act === 'merge' && !into) throw Problem.from(handlingProblems, 'merge-target-unknown');
    const items: Outcome[] = [];
    for (const id of bulk.ids) items.push(await this.one(ctx, id, bulk));
    return { done: items.filter(({ ok }) => ok).length, items };
  }

  private async one(ctx: RequestContext, id: string, bulk: TicketBulk): Promise<Outcome> {
    try {
      const row = await this.reading.find(ctx, id);
      // The operation lets in whoever works on reports; each act needs the right that it needs alone.
      if (!this.acts.allows(ctx, row, bulk.act)) throw Problem.from(handlingProblems, 'ticket-act-not-yours');
      const { status } = await this.act(ctx, id, row.version, bulk);
      return { id, ok: true, status };
    } catch (error) {
      // Any other fault is the server's and ends the whole: nobody could explain it line by line.
      if (!(error instanceof Problem)) throw error;
      return { id, ok: false, problem: { code: error.code, text: error.definition[ctx.locale] } };
    }
  }

  private act(ctx: RequestContext, id: string, version: number, { act, reason = '', unitId, into = '' }: TicketBulk): Promise<TicketState> {
    switch (act) {
      case 'publish':
        return this.moderating.run(ctx, id, { version, visibility: 'public' });
      case 'assign':
        return this.handing.assign(ctx, id, { version, ...(unitId ? { unitId } : {}) });
      case 'start':
        return this.working.start(ctx, id, { version });
      case 'pass_on':
        return this.handing.passOn(ctx, id, { version, unitId: unitId ?? '', reason });
      case 'merge':
        return this.merging.merge(ctx, id, { version, into });
      case 'note':
        return this.working.write(ctx, id, { kind: 'note', text: reason });
      case 'close':
        return this.ending.close(ctx, id, { version, reason });
      case 'reject':
        return this.ending.reject(ctx, id, { version, reason });
    }
  }
}
