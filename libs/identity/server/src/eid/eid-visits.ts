import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { newId } from '@tinhso/kernel';
import { identityLimits, ownPath, type EidLevel } from '@tinhso/identity-contract';
import { FieldCipher, platformProblems, Problem, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { insertEidRequest, lockEidRequestByState, markEidRequestUsed } from '../data/eid-requests.js';
import type { EidPurpose, EidRequestRow } from '../data/eid-request.entity.js';
import type { BrowserMark } from './browser-mark.js';
import { EidClient, type EidSecrets } from './eid-client.js';
import type { EidPerson } from './eid-person.js';

/** What a visit is for and where it ends. */
export interface VisitInput {
  readonly purpose: EidPurpose;
  readonly level: EidLevel;
  readonly returnTo: string;
  /** Who asks, unless it is a sign-in. */
  readonly asking?: { readonly accountId: string; readonly sessionId: string };
}

/** A visit that came back. */
export type EndedVisit =
  | { readonly kind: 'person'; readonly visit: EidRequestRow; readonly person: EidPerson }
  | { readonly kind: 'cancelled' | 'invalid' | 'unavailable' | 'expired'; readonly visit?: EidRequestRow };

export const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Room of the column. */
const LONGEST_PATH = 500;

/** Visits to the eID provider: each is tied to one browser, works once and for ten minutes. */
@Injectable()
export class EidVisits {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
    @Inject(EidClient) private readonly client: EidClient,
  ) {}

  /** @returns where to go, and the mark that the browser must bring back @throws Problem eid-unavailable (503), invalid (422) */
  async open(
    ctx: RequestContext,
    { purpose, level, returnTo, asking }: VisitInput,
  ): Promise<{ url: string; mark: BrowserMark; expiresAt: Date }> {
    const path = this.pageOfOurs(ctx, returnTo);
    const state = randomBytes(32).toString('base64url');
    const { url, secrets } = await this.client.begin(state, level);
    const id = newId();
    const mark = { visitId: id, secret: randomBytes(32).toString('base64url') };
    const expiresAt = await this.unitOfWork.run(ctx, async (tx) => {
      const end = new Date(tx.now.getTime() + identityLimits.eid.visitTtl * 1000);
      await insertEidRequest(tx, {
        id,
        stateHash: hashOf(state),
        browserHash: hashOf(mark.secret),
        purpose,
        accountId: asking?.accountId ?? null,
        sessionId: asking?.sessionId ?? null,
        level,
        returnTo: path,
        secretsSealed: this.cipher.seal(id, JSON.stringify(secrets)),
        createdAt: tx.now,
        expiresAt: end,
      });
      return end;
    });
    return { url, mark, expiresAt };
  }

  /** The page to come back to, resolved. @throws Problem invalid for one that is not of this site */
  private pageOfOurs({ locale }: RequestContext, returnTo: string): string {
    const path = ownPath(returnTo);
    if (path !== undefined && path.length <= LONGEST_PATH) return path;
    const message = { vi: 'Không phải một trang của hệ thống này', en: 'No page of this site' }[locale];
    throw Problem.from(platformProblems, 'invalid', { errors: [{ pointer: '/returnTo', message }] });
  }

  /** The browser is back. Whatever it brings, the visit cannot be used a second time. */
  async end(ctx: RequestContext, query: string, marks: readonly BrowserMark[]): Promise<EndedVisit> {
    const state = new URLSearchParams(query).get('state') ?? '';
    const taken = await this.unitOfWork.run(ctx, async (tx): Promise<EndedVisit | EidRequestRow> => {
      const visit = await lockEidRequestByState(tx, hashOf(state));
      if (!visit || visit.usedAt || !isOfBrowser(visit, marks)) return { kind: 'invalid' };
      await markEidRequestUsed(tx, visit.id);
      return tx.now < visit.expiresAt ? visit : { kind: 'expired', visit };
    });
    if ('kind' in taken) return taken;
    const secrets = JSON.parse(this.cipher.open(taken.id, taken.secretsSealed)) as EidSecrets;
    const answer = await this.client.finish(query, state, secrets);
    return { ...answer, visit: taken };
  }
}

/** Whether a visit began in the browser that shows these marks. */
export function isOfBrowser(visit: Pick<EidRequestRow, 'id' | 'browserHash'>, marks: readonly BrowserMark[]): boolean {
  const mark = marks.find(({ visitId }) => visitId === visit.id);
  return mark !== undefined && timingSafeEqual(hashOf(mark.secret), visit.browserHash);
}
