import { Inject, Injectable } from '@nestjs/common';
import { FieldCipher, Reader, type Tx } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { findResult, putResult } from '../data/results.js';
import type { OfficeFacts } from '../domain/result.js';

/** A draft result with its facts in clear. */
export interface ResultDraft {
  readonly facts: OfficeFacts;
  readonly note?: string;
  readonly sentBackReason?: string;
  readonly documentId?: string;
}

/** Keeps the draft result, its facts sealed with the dossier's id. */
@Injectable()
export class ResultDrafts {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
  ) {}

  async find(dossierId: string, manager: EntityManager = this.reader.manager): Promise<ResultDraft | undefined> {
    const row = await findResult(manager, dossierId);
    if (!row) return undefined;
    return {
      facts: JSON.parse(this.cipher.open(dossierId, row.sealed)) as OfficeFacts,
      ...(row.note ? { note: row.note } : {}),
      ...(row.sentBackReason ? { sentBackReason: row.sentBackReason } : {}),
      ...(row.documentId ? { documentId: row.documentId } : {}),
    };
  }

  async put(tx: Tx, dossierId: string, facts: OfficeFacts, note: string | undefined): Promise<void> {
    const preparedByName = tx.ctx.actor.kind === 'staff' ? tx.ctx.actor.name : '';
    await putResult(tx, { dossierId, sealed: this.cipher.seal(dossierId, JSON.stringify(facts)), note: note ?? null, preparedByName });
  }
}
