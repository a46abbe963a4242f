import { Inject, Injectable } from '@nestjs/common';
import { assistanceLimits, assistanceProblems, type StartAssistedSession } from '@tinhso/assistance-contract';
import { appendAudit } from '@tinhso/audit-server';
import { IdentityFacade } from '@tinhso/identity-server';
import { newId, parsePhone, tidyText } from '@tinhso/kernel';
import {
  accountIdOf,
  FieldCipher,
  platformProblems,
  Problem,
  RateLimiter,
  UnitOfWork,
  type RequestContext,
  type Tx,
} from '@tinhso/platform';
import { SessionRow } from '../../data/session.entity.js';
import { Helpers } from '../../people/helpers.js';
import { People } from '../../people/people.js';
import { sessionLimits } from '../rate-limits.js';
import { ConsentCodes } from './consent-codes.js';

/** Begins to help somebody: asks for their agreement. Nothing can be done in their name before. */
@Injectable()
export class StartSessionUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
    @Inject(IdentityFacade) private readonly identity: IdentityFacade,
    @Inject(Helpers) private readonly helpers: Helpers,
    @Inject(People) private readonly people: People,
    @Inject(ConsentCodes) private readonly codes: ConsentCodes,
  ) {}

  /** @throws Problem not-a-helper | person-phone-missing | helping-oneself | invalid | too-many-requests */
  async run(ctx: RequestContext, input: StartAssistedSession): Promise<string> {
    const phone = input.consent === 'slip' ? undefined : readPhone(ctx, input.phone);
    await this.limiter.consume(sessionLimits.byHelper, accountIdOf(ctx));
    if (phone) await this.limiter.consume(sessionLimits.byPhone, this.cipher.blindIndex('phone', phone).toString('base64'));
    return this.unitOfWork.run(ctx, (tx) => this.begin(tx, input, phone));
  }

  private async begin(tx: Tx, input: StartAssistedSession, phone: string | undefined): Promise<string> {
    const helperId = accountIdOf(tx.ctx);
    const { member, team } = await this.helpers.livingMembership(tx.manager, helperId, input.memberId, tx.now);
    // The helper's own number would let the helper agree for everybody.
    if (phone && (await this.identity.citizenOfPhone(tx.manager, phone))?.accountId === helperId)
      throw Problem.from(assistanceProblems, 'helping-oneself', {
        errors: [{ pointer: '/phone', message: assistanceProblems['helping-oneself'][tx.ctx.locale] }],
      });
    const id = newId();
    const fullName = tidyText(input.fullName);
    const asked = input.consent === 'device' && phone ? await this.people.ownAccount(tx.manager, { phone, fullName }) : undefined;
    const row: SessionRow = {
      id,
      memberId: member.id,
      teamId: team.id,
      helperId,
      helperName: await this.helpers.nameOf(tx.manager, helperId),
      accountId: asked ?? null,
      personName: fullName,
      phoneSealed: phone ? this.cipher.seal(id, phone) : null,
      consent: input.consent,
      state: 'awaiting',
      sends: 0,
      lastSentAt: null,
      createdAt: tx.now,
      agreedAt: null,
      expiresAt: new Date(tx.now.getTime() + assistanceLimits.consentTtl * 1000),
      endedAt: null,
      disownedAt: null,
    };
    await tx.manager.insert(SessionRow, row);
    if (input.consent === 'code') await this.codes.send(tx, row);
    await appendAudit(tx, {
      action: 'assistance.session-asked',
      subjectType: 'assisted_session',
      subjectId: id,
      purpose: input.consent,
      caseId: id,
      ...(asked ? { dataSubjectId: asked } : {}),
    });
    return id;
  }
}

function readPhone(ctx: RequestContext, text: string | undefined): string {
  if (text === undefined) {
    const message = assistanceProblems['person-phone-missing'][ctx.locale];
    throw Problem.from(assistanceProblems, 'person-phone-missing', { errors: [{ pointer: '/phone', message }] });
  }
  const phone = parsePhone(text);
  if (phone.ok) return phone.value;
  throw Problem.from(platformProblems, 'invalid', { errors: [{ pointer: '/phone', message: platformProblems.invalid[ctx.locale] }] });
}
