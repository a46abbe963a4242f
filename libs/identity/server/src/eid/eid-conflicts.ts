import { Inject, Injectable } from '@nestjs/common';
import { maskPhone } from '@tinhso/kernel';
import { identityProblems, type EidConflict } from '@tinhso/identity-contract';
import {
  accountIdOf,
  Clock,
  FieldCipher,
  isDuplicate,
  Problem,
  RateLimiter,
  Reader,
  UnitOfWork,
  type RequestContext,
  type Tx,
} from '@tinhso/platform';
import type { EidRequestRow } from '../data/eid-request.entity.js';
import { deleteEidRequest, findEidRequest, lockEidRequest } from '../data/eid-requests.js';
import { findIdentityOfAccount } from '../data/external-identities.js';
import { raiseAssurance } from '../data/sessions.js';
import type { IssuedSession } from '../sessions/session-keeper.js';
import { BeginSession } from '../sign-in/begin-session.js';
import { eidLimits } from '../use-cases/rate-limits.js';
import type { BrowserMark } from './browser-mark.js';
import { EidAccounts } from './eid-accounts.js';
import type { EidPerson } from './eid-person.js';
import { isOfBrowser } from './eid-visits.js';

const over = () => Problem.from(identityProblems, 'eid-visit-ended');

/** An eID whose phone or citizen ID has an account already: the person signs in to that account first, or gets one without the number. */
@Injectable()
export class EidConflicts {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(EidAccounts) private readonly accounts: EidAccounts,
    @Inject(BeginSession) private readonly sessions: BeginSession,
  ) {}

  /** What stands in the way, for the browser that met it. @throws Problem eid-visit-ended (410) */
  async show(marks: readonly BrowserMark[]): Promise<EidConflict> {
    const visit = await this.waiting(marks);
    const { phone } = this.personOf(visit);
    return {
      reason: visit.conflictReason ?? 'phone',
      phoneMasked: phone ? maskPhone(phone) : '',
      expiresAt: visit.expiresAt.toISOString(),
      separable: visit.conflictReason === 'phone',
    };
  }

  /**
   * The person has signed in to the account that was in the way: from now on the eID leads into it.
   * @returns the visit that is over @throws Problem eid-visit-ended (410), eid-other-account (409), eid-already-linked (409)
   */
  async link(ctx: RequestContext, marks: readonly BrowserMark[]): Promise<string> {
    const { id } = await this.waiting(marks);
    const run = async (tx: Tx): Promise<void> => {
      const visit = await this.take(tx, id);
      const accountId = accountIdOf(ctx);
      if (visit.conflictAccountId !== accountId) throw Problem.from(identityProblems, 'eid-other-account');
      if (await findIdentityOfAccount(tx.manager, accountId)) throw Problem.from(identityProblems, 'eid-already-linked');
      const person = this.personOf(visit);
      await this.accounts.link(tx, accountId, person);
      if (ctx.actor.kind === 'citizen') await raiseAssurance(tx, ctx.actor.sessionId, person.level);
    };
    await this.unitOfWork.run(ctx, run).catch((error: unknown) => {
      throw isDuplicate(error) ? Problem.from(identityProblems, 'eid-already-linked') : error;
    });
    return id;
  }

  /**
   * The number belongs to somebody else now: an own account without it. Not for a citizen ID, which a person has alone.
   * @throws Problem eid-visit-ended (410), too-many-requests (429)
   */
  async separate(ctx: RequestContext, marks: readonly BrowserMark[]): Promise<{ visitId: string; session: IssuedSession }> {
    await this.limiter.consume(eidLimits.byIp, ctx.ip ?? '-');
    const { id } = await this.waiting(marks);
    return this.unitOfWork
      .run(ctx, async (tx) => {
        const visit = await this.take(tx, id);
        if (visit.conflictReason !== 'phone') throw over();
        const person = this.personOf(visit);
        const account = await this.accounts.open(tx, person, false);
        return { visitId: id, session: await this.sessions.run(tx, account, person.level) };
      })
      .catch((error: unknown) => {
        throw isDuplicate(error) ? over() : error;
      });
  }

  private async waiting(marks: readonly BrowserMark[]): Promise<EidRequestRow> {
    for (const { visitId } of marks) {
      const visit = await findEidRequest(this.reader.manager, visitId);
      if (visit?.personSealed && isOfBrowser(visit, marks) && this.clock.now() < visit.expiresAt) return visit;
    }
    throw over();
  }

  /** The conflict is decided once: whoever comes second finds it gone. */
  private async take(tx: Tx, id: string): Promise<EidRequestRow> {
    const visit = await lockEidRequest(tx, id);
    if (!visit?.personSealed || tx.now >= visit.expiresAt) throw over();
    await deleteEidRequest(tx, id);
    return visit;
  }

  private personOf(visit: EidRequestRow): EidPerson {
    if (!visit.personSealed) throw over();
    return JSON.parse(this.cipher.open(visit.id, visit.personSealed)) as EidPerson;
  }
}
