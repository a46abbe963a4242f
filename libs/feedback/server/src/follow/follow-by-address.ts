import { Inject, Injectable } from '@nestjs/common';
import {
  feedbackLimits,
  feedbackProblems,
  feedbackRateLimits,
  parseTicketCode,
  type AskAlerts,
  type FollowTicket,
} from '@tinhso/feedback-contract';
import { newId, parsePhone } from '@tinhso/kernel';
import { FieldCipher, Problem, Publisher, RateLimiter, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { followingsOfAddress, insertFollower } from '../data/followers.js';
import type { TicketFollowerRow } from '../data/follower.entity.js';
import { findTicketByCode } from '../data/tickets.js';
import { FollowAreas, type FollowedArea } from './follow-areas.js';

type Target = Pick<TicketFollowerRow, 'ticketId'> | FollowedArea;
const EMAIL = /^[^\s@]{1,64}@[^\s@]+\.[^\s@.]{2,}$/u;

/**
 * Follows a report or an area by mail or SMS. Nothing is sent but one message with a link until its reader has confirmed it; whether an
 * address follows already is told to nobody.
 */
@Injectable()
export class FollowByAddress {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
    @Inject(Publisher) private readonly publisher: Publisher,
    @Inject(FollowAreas) private readonly areas: FollowAreas,
  ) {}

  /** @throws Problem ticket-not-found | follow-address-faulty | too-many-requests */
  ticket(ctx: RequestContext, typed: string, wish: FollowTicket): Promise<void> {
    return this.run(ctx, wish, async (manager) => {
      const code = parseTicketCode(typed);
      const row = code ? await findTicketByCode(manager, code) : null;
      if (row?.visibility !== 'public') throw Problem.from(feedbackProblems, 'ticket-not-found');
      return { ticketId: row.id };
    });
  }

  /** @throws Problem follow-area-faulty | follow-address-faulty | too-many-requests */
  area(ctx: RequestContext, { channel, address, ...area }: AskAlerts): Promise<void> {
    const target = this.areas.of(area);
    return this.run(ctx, { channel, address }, () => Promise.resolve(target));
  }

  private async run(
    ctx: RequestContext,
    { channel, address: typed }: FollowTicket,
    find: (manager: Parameters<typeof findTicketByCode>[0]) => Promise<Target>,
  ): Promise<void> {
    const address = tidied(channel, typed);
    await this.limiter.consume(feedbackRateLimits.followsByAddress, ctx.ip ?? '-');
    await this.limiter.consume(feedbackRateLimits.follows, address);
    const addressIndex = this.cipher.blindIndex('ticket-follow', address);
    await this.unitOfWork.run(ctx, async (tx) => {
      const target = await find(tx.manager);
      const known = await followingsOfAddress(tx.manager, addressIndex);
      const same = known.find((each) => Object.entries(target).every(([key, value]) => each[key as keyof TicketFollowerRow] === value));
      if (same?.state === 'following' || known.length >= feedbackLimits.follows) return;
      const id = same?.id ?? newId();
      const sealed = { addressSealed: this.cipher.seal(id, address), addressIndex };
      if (!same) await insertFollower(tx, { id, channel, state: 'waiting', locale: ctx.locale, ...sealed, ...target });
      await this.publisher.publish(tx, { type: 'ticket.follower_due', payload: { followerId: id, kind: 'confirm' } });
    });
  }
}

/** @throws Problem follow-address-faulty */
function tidied(channel: 'mail' | 'sms', typed: string): string {
  const phone = parsePhone(typed);
  const mail = typed.trim().toLowerCase();
  const address = channel === 'sms' ? (phone.ok ? phone.value : undefined) : EMAIL.test(mail) ? mail : undefined;
  if (address === undefined) throw Problem.from(feedbackProblems, 'follow-address-faulty');
  return address;
}
