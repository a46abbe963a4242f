import { Inject, Injectable } from '@nestjs/common';
import { feedbackProblems, type Following } from '@tinhso/feedback-contract';
import { PlacesFacade } from '@tinhso/places-server';
import { Problem, Reader, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { confirmFollower, deleteFollower, findFollower } from '../data/followers.js';
import type { TicketFollowerRow } from '../data/follower.entity.js';
import { findTicket } from '../data/tickets.js';
import { FollowTokens } from './follow-tokens.js';

/** What the links in messages do: confirm, and leave with one tap. */
@Injectable()
export class FollowLinks {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(FollowTokens) private readonly tokens: FollowTokens,
    @Inject(PlacesFacade) private readonly places: PlacesFacade,
  ) {}

  /** @throws Problem follow-link-dead */
  async read(token: string): Promise<Following> {
    const row = await this.row(token);
    return { state: row.state, about: await this.about(row) };
  }

  /** @throws Problem follow-link-dead */
  async confirm(ctx: RequestContext, token: string): Promise<Following> {
    const row = await this.row(token);
    await this.unitOfWork.run(ctx, (tx) => confirmFollower(tx, row.id));
    return { state: 'following', about: await this.about(row) };
  }

  /** Leaving what was left already is no fault. @throws Problem follow-link-dead for a link that is none of ours */
  async leave(ctx: RequestContext, token: string): Promise<void> {
    const id = this.tokens.read(token);
    if (!id) throw Problem.from(feedbackProblems, 'follow-link-dead');
    await this.unitOfWork.run(ctx, (tx) => deleteFollower(tx, id));
  }

  private async row(token: string): Promise<TicketFollowerRow> {
    const id = this.tokens.read(token);
    const row = id ? await findFollower(this.reader.manager, id) : null;
    if (!row) throw Problem.from(feedbackProblems, 'follow-link-dead');
    return row;
  }

  private async about({ ticketId, communeCode, lat, lng, metres }: TicketFollowerRow): Promise<Following['about']> {
    if (ticketId) return { ticket: (await findTicket(this.reader.manager, ticketId))?.code ?? '' };
    if (communeCode) return { commune: this.places.communeName(communeCode) ?? communeCode };
    return { metres: metres ?? 0, lat: lat ?? 0, long: lng ?? 0 };
  }
}
