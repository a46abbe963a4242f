import { Inject, Injectable } from '@nestjs/common';
import { dossierProblems, prefillPurpose, type DraftPrefill, type PrefillOffer } from '@tinhso/dossiers-contract';
import { IdentityFacade } from '@tinhso/identity-server';
import { accountIdOf, Agreements, Clock, Problem, type RequestContext } from '@tinhso/platform';
import { applicantPart, fieldsByKey } from '@tinhso/procedures-contract';
import type { EntityManager } from 'typeorm';
import type { DraftRow } from '../data/draft.entity.js';
import { ProcedureBook } from '../reading/procedure-book.js';
import { EarlierAnswers } from './earlier-answers.js';
import { offersOfProfile } from './known-facts.js';

/** What can be filled in for the person at the screen, and what was chosen for this draft. */
@Injectable()
export class DraftOffers {
  constructor(
    @Inject(IdentityFacade) private readonly identity: IdentityFacade,
    @Inject(ProcedureBook) private readonly book: ProcedureBook,
    @Inject(EarlierAnswers) private readonly earlier: EarlierAnswers,
    @Inject(Agreements) private readonly agreements: Agreements,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @throws Problem procedure-not-online when the procedure was closed meanwhile */
  async of(manager: EntityManager, ctx: RequestContext, row: DraftRow): Promise<DraftPrefill> {
    const { title, text, data, withdrawal, textSha256 } = this.agreements.book.text(prefillPurpose, ctx.locale);
    const choice = await this.standing(manager, ctx, row);
    return {
      agreement: { title, text, data, withdrawal, textSha256 },
      offers: await this.offers(manager, ctx, row),
      ...(choice ? { choice } : {}),
    };
  }

  private async offers(manager: EntityManager, ctx: RequestContext, row: DraftRow): Promise<PrefillOffer[]> {
    // What was filed already says everything; nothing is put over it.
    if (row.dossierId) return [];
    const definition = this.book.inForce(row.procedureCode, this.clock.now());
    if (!definition) throw Problem.from(dossierProblems, 'procedure-not-online');
    const fields = [...fieldsByKey(applicantPart(definition)).values()];
    const accountId = accountIdOf(ctx);
    const profile = await this.identity.knownOf(manager, accountId, ctx.locale);
    const { offers, covered } = offersOfProfile(definition, fields, profile);
    const rest = fields.filter(({ key }) => !covered.has(key));
    return [...offers, ...(await this.earlier.offersFor(manager, { accountId, fullName: profile.fullName.value }, rest))];
  }

  /** What the same person chose, as long as the consent was not taken back since. */
  private async standing(manager: EntityManager, ctx: RequestContext, { prefill }: DraftRow): Promise<DraftPrefill['choice']> {
    const accountId = accountIdOf(ctx);
    if (prefill?.accountId !== accountId) return undefined;
    const { at, accepted, offered } = prefill;
    if (accepted.length > 0 && !(await this.agreements.book.stands(manager, accountId, prefillPurpose, new Date(at)))) return undefined;
    return { at, accepted: [...accepted], offered: [...offered] };
  }
}
