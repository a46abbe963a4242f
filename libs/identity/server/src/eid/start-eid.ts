import { Inject, Injectable } from '@nestjs/common';
import { identityProblems, type StartEidSignIn, type StartOwnEid } from '@tinhso/identity-contract';
import { accountIdOf, Problem, RateLimiter, Reader, type RequestContext } from '@tinhso/platform';
import { findIdentityOfAccount } from '../data/external-identities.js';
import { eidLimits } from '../use-cases/rate-limits.js';
import type { BrowserMark } from './browser-mark.js';
import { EidClient } from './eid-client.js';
import { EidVisits } from './eid-visits.js';

/** Where to send the browser, and what it must bring back. */
export interface StartedVisit {
  readonly url: string;
  readonly mark: BrowserMark;
  readonly expiresAt: Date;
}

/** Begins visits to the eID: to sign in, to link it to the account, to prove oneself by the linked one. */
@Injectable()
export class StartEidUseCase {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(EidVisits) private readonly visits: EidVisits,
    @Inject(EidClient) private readonly client: EidClient,
  ) {}

  /** @throws Problem eid-unavailable (503), too-many-requests (429) */
  async signIn(ctx: RequestContext, { returnTo }: StartEidSignIn): Promise<StartedVisit> {
    await this.limiter.consume(eidLimits.byIp, ctx.ip ?? '-');
    return this.visits.open(ctx, { purpose: 'sign-in', level: 1, returnTo });
  }

  /** @throws Problem eid-already-linked (409), eid-unavailable (503), too-many-requests (429) */
  async link(ctx: RequestContext, input: StartOwnEid): Promise<StartedVisit> {
    await this.limiter.consume(eidLimits.byAccount, accountIdOf(ctx));
    this.demandProvider();
    if (await this.linked(ctx)) throw Problem.from(identityProblems, 'eid-already-linked');
    return this.visits.open(ctx, { purpose: 'link', ...input, asking: askingOf(ctx) });
  }

  /** @throws Problem eid-not-linked (409), eid-unavailable (503), too-many-requests (429) */
  async stepUp(ctx: RequestContext, input: StartOwnEid): Promise<StartedVisit> {
    await this.limiter.consume(eidLimits.byAccount, accountIdOf(ctx));
    this.demandProvider();
    if (!(await this.linked(ctx))) throw Problem.from(identityProblems, 'eid-not-linked');
    return this.visits.open(ctx, { purpose: 'step-up', ...input, asking: askingOf(ctx) });
  }

  /** Nothing about one's own account stands in the way where there is no eID at all. */
  private demandProvider(): void {
    if (!this.client.offer().available) throw Problem.from(identityProblems, 'eid-unavailable');
  }

  private async linked(ctx: RequestContext): Promise<boolean> {
    return (await findIdentityOfAccount(this.reader.manager, accountIdOf(ctx))) !== null;
  }
}

function askingOf({ actor }: RequestContext): { accountId: string; sessionId: string } {
  if (actor.kind !== 'citizen') throw new Error(`an ${actor.kind} actor has no eID`);
  return { accountId: actor.accountId, sessionId: actor.sessionId };
}
