import { Inject, Injectable } from '@nestjs/common';
import { knownOf, offerFor, sameAs, type PrefillSource } from '@tinhso/dossiers-contract';
import { ownerIdOf, type Tx } from '@tinhso/platform';
import { applicantPart, fieldsByKey, type Answers, type ProcedureDefinition } from '@tinhso/procedures-contract';
import { findDraft } from '../data/drafts.js';
import { DraftOffers } from './draft-offers.js';

/** By the key of the question. */
export type SourcesOfAnswers = Readonly<Record<string, PrefillSource>>;

interface Filed {
  readonly definition: ProcedureDefinition;
  readonly answers: Answers;
  readonly today: string;
}

/** Finds out which answers of an application still say what was filled in: an answer that was typed over is the citizen's own. */
@Injectable()
export class AnswerSources {
  constructor(@Inject(DraftOffers) private readonly offers: DraftOffers) {}

  /** Nothing without a draft in which the person at the screen let something be filled in. */
  async of(tx: Tx, draftId: string | undefined, { definition, answers, today }: Filed): Promise<SourcesOfAnswers> {
    const draft = draftId && (await findDraft(tx.manager, ownerIdOf(tx.ctx), draftId, tx.now));
    if (!draft || !draft.prefill?.accepted.length) return {};
    const { offers, choice } = await this.offers.of(tx.manager, tx.ctx, draft);
    const known = knownOf(offers, choice?.accepted ?? []);
    const facts = { answers, today, channel: 'online' as const };
    const sources = [...fieldsByKey(applicantPart(definition)).values()].flatMap((field): [string, PrefillSource][] => {
      const offer = offerFor(field, definition, facts, known);
      return offer && answers[field.key] !== undefined && sameAs(answers[field.key], offer) ? [[field.key, offer.source]] : [];
    });
    return Object.fromEntries(sources);
  }
}
