import { Inject, Injectable } from '@nestjs/common';
import type { TakenBackResult } from '@tinhso/dossiers-contract';
import { isResultKind } from '@tinhso/signing-contract';
import { SigningFacade } from '@tinhso/signing-server';
import type { EntityManager } from 'typeorm';
import type { DossierRow } from '../data/dossier.entity.js';
import { DOSSIER_SUBJECT } from '../documents/official-papers.js';

/** Results of a dossier that were taken back, as anybody may know it: what for, by which office, what took the place. */
@Injectable()
export class TakenBackResults {
  constructor(@Inject(SigningFacade) private readonly signing: SigningFacade) {}

  async of(manager: EntityManager, { id, status }: Pick<DossierRow, 'id' | 'status'>): Promise<TakenBackResult[]> {
    if (status !== 'completed' && status !== 'returned') return [];
    const documents = (await this.signing.documentsOf(manager, DOSSIER_SUBJECT, [id])).get(id) ?? [];
    return documents.flatMap(({ kind, title, verifyCode, revocation }): TakenBackResult[] => {
      if (!isResultKind(kind) || !revocation) return [];
      const { revokedAt, reason, reasonVi, reasonEn, revokedBy, replacedBy } = revocation;
      const told = { revokedAt, reason, reasonVi, reasonEn, revokedBy, ...(replacedBy ? { replacedBy } : {}) };
      return [{ title, verifyCode, revocation: told }];
    });
  }
}
