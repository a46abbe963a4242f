import { Inject, Injectable } from '@nestjs/common';
import { dossierLimits, dossierProblems, type Draft, type DraftSummary, type SaveDraft } from '@tinhso/dossiers-contract';
import { FieldCipher, Problem } from '@tinhso/platform';
import type { ProcedureDefinition } from '@tinhso/procedures-contract';
import type { DraftRow } from '../data/draft.entity.js';

/** What of a draft is sealed. */
export type DraftContents = Pick<SaveDraft, 'answers' | 'papers' | 'receivingCommune' | 'returning'>;

const DAY = 86_400_000;

/** Sealing, opening and showing of drafts. */
@Injectable()
export class DraftKeeper {
  constructor(@Inject(FieldCipher) private readonly cipher: FieldCipher) {}

  /** @throws Problem draft-too-large */
  seal(id: string, { answers, papers, receivingCommune, returning }: DraftContents): Buffer {
    const text = JSON.stringify({ answers, papers, receivingCommune, returning });
    if (Buffer.byteLength(text) > dossierLimits.answersBytes) throw Problem.from(dossierProblems, 'draft-too-large');
    return this.cipher.seal(id, text);
  }

  open(row: Pick<DraftRow, 'id' | 'sealed'>): DraftContents {
    return JSON.parse(this.cipher.open(row.id, row.sealed)) as DraftContents;
  }

  /** When a draft changed at `now` is erased. */
  expiry(now: Date): Date {
    return new Date(now.getTime() + dossierLimits.draftDays * DAY);
  }

  summary(row: DraftRow, title: string): DraftSummary {
    return {
      id: row.id,
      procedure: { code: row.procedureCode, title },
      ...(row.dossierId ? { corrects: row.dossierId } : {}),
      ...(row.step === null ? {} : { step: row.step }),
      version: row.version,
      savedAt: row.savedAt.toISOString(),
      expiresAt: row.expiresAt.toISOString(),
    };
  }

  whole(row: DraftRow, definition: ProcedureDefinition, locale: 'vi' | 'en'): Draft {
    const contents = this.open(row);
    return { ...this.summary(row, definition.shortTitle[locale]), formVersion: definition.version, ...contents };
  }
}
