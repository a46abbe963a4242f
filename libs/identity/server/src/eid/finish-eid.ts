import { Inject, Injectable } from '@nestjs/common';
import { identityLimits, type EidOutcome, type SecondFactorChallenge } from '@tinhso/identity-contract';
import { FieldCipher, isDuplicate, Log, RateLimiter, UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import type { AccountRow } from '../data/account.entity.js';
import { findAccount } from '../data/accounts.js';
import type { EidPurpose, EidRequestRow } from '../data/eid-request.entity.js';
import { keepConflict } from '../data/eid-requests.js';
import { findIdentityBySubject, markIdentityUsed } from '../data/external-identities.js';
import { raiseAssurance } from '../data/sessions.js';
import type { IssuedSession } from '../sessions/session-keeper.js';
import { SignInGate } from '../sign-in/sign-in-gate.js';
import { eidLimits } from '../use-cases/rate-limits.js';
import type { BrowserMark } from './browser-mark.js';
import { EidAccounts } from './eid-accounts.js';
import type { EidPerson } from './eid-person.js';
import { EidVisits } from './eid-visits.js';
import { isAsking } from './still-signed-in.js';

/** Where the browser goes on, and what it is given on the way. */
export interface FinishedVisit {
  readonly outcome: EidOutcome;
  readonly purpose: EidPurpose;
  readonly returnTo: string;
  readonly visitId?: string;
  readonly session?: IssuedSession;
  /** The account wants a second step after this one. */
  readonly challenge?: SecondFactorChallenge;
}

type Known = { readonly account: AccountRow } | { readonly outcome: EidOutcome };

/** The browser is back from the eID: signs in, links, or raises the assurance of the session; never takes an account over. */
@Injectable()
export class FinishEidUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
    @Inject(EidVisits) private readonly visits: EidVisits,
    @Inject(EidAccounts) private readonly accounts: EidAccounts,
    @Inject(SignInGate) private readonly gate: SignInGate,
    @Inject(Log) private readonly log: Log,
  ) {}

  /** @param query of the callback as it came @throws Problem too-many-requests (429) */
  async run(ctx: RequestContext, query: string, marks: readonly BrowserMark[]): Promise<FinishedVisit> {
    await this.limiter.consume(eidLimits.byIp, ctx.ip ?? '-');
    const ended = await this.visits.end(ctx, query, marks);
    const { visit } = ended;
    if (ended.kind !== 'person' || !visit) {
      this.log.info({ traceId: ctx.traceId, visitId: visit?.id }, `visit to the eID: ${ended.kind}`);
      return {
        outcome: ended.kind as EidOutcome,
        purpose: visit?.purpose ?? 'sign-in',
        returnTo: visit?.returnTo ?? '/',
        visitId: visit?.id,
      };
    }
    const base = { purpose: visit.purpose, returnTo: visit.returnTo, visitId: visit.id };
    if (visit.purpose === 'sign-in') return { ...base, ...(await this.signIn(ctx, visit, ended.person)) };
    const outcome = await this.unitOfWork
      .run(ctx, (tx) => (visit.purpose === 'link' ? this.link(tx, visit, ended.person) : this.stepUp(tx, visit, ended.person)))
      .catch(leadsElsewhere);
    return { ...base, outcome };
  }

  private async signIn(
    ctx: RequestContext,
    visit: EidRequestRow,
    person: EidPerson,
  ): Promise<Pick<FinishedVisit, 'outcome' | 'session' | 'challenge'>> {
    const recognise = () => this.unitOfWork.run(ctx, (tx) => this.recognise(tx, visit, person));
    // Two first visits of one person at the same time: the second finds the account that the first has made.
    const known = await recognise().catch((error: unknown) => (isDuplicate(error) ? recognise() : Promise.reject(error as Error)));
    if ('outcome' in known) return known;
    const passed = await this.gate.pass(ctx, known.account, { assurance: person.level, strong: person.level === 2 });
    return passed.kind === 'session' ? { outcome: 'ok', session: passed.session } : { outcome: 'ok', challenge: passed.challenge };
  }

  private async recognise(tx: Tx, visit: EidRequestRow, person: EidPerson): Promise<Known> {
    const identity = await findIdentityBySubject(tx.manager, this.accounts.subjectIndex(person));
    if (identity) {
      const account = await findAccount(tx.manager, identity.accountId);
      if (account?.state !== 'active') return { outcome: 'locked' };
      await markIdentityUsed(tx, identity.id, person.level);
      return { account };
    }
    const claimed = await this.accounts.claimedBy(tx, person);
    if (!claimed) return { account: await this.accounts.open(tx, person, true) };
    const expiresAt = new Date(tx.now.getTime() + identityLimits.eid.conflictTtl * 1000);
    await keepConflict(tx, visit.id, { ...claimed, personSealed: this.cipher.seal(visit.id, JSON.stringify(person)), expiresAt });
    return { outcome: 'conflict' };
  }

  private async link(tx: Tx, visit: EidRequestRow, person: EidPerson): Promise<EidOutcome> {
    const asking = await isAsking(tx, visit);
    if (!asking) return 'unsigned';
    if (await findIdentityBySubject(tx.manager, this.accounts.subjectIndex(person))) return 'elsewhere';
    await this.accounts.link(tx, asking.accountId, person);
    await raiseAssurance(tx, asking.sessionId, person.level);
    return person.level < visit.level ? 'level' : 'ok';
  }

  private async stepUp(tx: Tx, visit: EidRequestRow, person: EidPerson): Promise<EidOutcome> {
    const asking = await isAsking(tx, visit);
    if (!asking) return 'unsigned';
    const identity = await findIdentityBySubject(tx.manager, this.accounts.subjectIndex(person));
    if (identity?.accountId !== asking.accountId) return 'other';
    await markIdentityUsed(tx, identity.id, person.level);
    await raiseAssurance(tx, asking.sessionId, person.level);
    return person.level < visit.level ? 'level' : 'ok';
  }
}

/** The eID or its citizen ID leads into another account, found out by the unique keys. */
function leadsElsewhere(error: unknown): EidOutcome {
  if (isDuplicate(error)) return 'elsewhere';
  throw error;
}
