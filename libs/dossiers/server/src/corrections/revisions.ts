import { Inject, Injectable } from '@nestjs/common';
import { newId } from '@tinhso/kernel';
import { accountIdOf, actorNameOf, FieldCipher, type Tx } from '@tinhso/platform';
import type { Answers } from '@tinhso/procedures-contract';
import type { EntityManager } from 'typeorm';
import type { DossierRow } from '../data/dossier.entity.js';
import { filesOf } from '../data/files.js';
import { currentFiles } from '../domain/current-files.js';
import { SealedAnswers } from '../lifecycle/sealed-answers.js';
import { RevisionRow } from './revision.entity.js';

/** Changes of a dossier's contents, the first one first. */
export const revisionsOf = (manager: EntityManager, dossierId: string): Promise<RevisionRow[]> =>
  manager.find(RevisionRow, { where: { dossierId }, order: { number: 'ASC' } });

/** Keeps what an application was before it is changed. */
@Injectable()
export class Revisions {
  constructor(
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
    @Inject(SealedAnswers) private readonly answers: SealedAnswers,
  ) {}

  /**
   * Keeps the dossier as it stands; the caller changes it in the same transaction.
   * @returns the round that files of the change belong to
   */
  async keep(tx: Tx, row: DossierRow, cause: RevisionRow['cause'], dropped: readonly string[] = []): Promise<number> {
    const before = await revisionsOf(tx.manager, row.id);
    const links = await filesOf(tx.manager, row.id);
    // Dossiers from before revisions were kept have rounds without one.
    const number = 1 + Math.max(0, ...before.map((each) => each.number), ...links.map((each) => each.round));
    const id = newId();
    const revision: RevisionRow = {
      id,
      dossierId: row.id,
      number,
      cause,
      version: row.version + 1,
      changedAt: tx.now,
      changedBy: accountIdOf(tx.ctx),
      changedByName: actorNameOf(tx.ctx),
      sealed: this.cipher.seal(id, JSON.stringify(this.answers.open(row))),
      files: currentFiles(links, before).map(({ paperKey, fileId }) => ({ paper: paperKey, fileId })),
      dropped: [...dropped],
    };
    await tx.manager.createQueryBuilder().insert().into(RevisionRow).values(revision).updateEntity(false).execute();
    return number;
  }

  /** The answers as they were before the change. */
  answersBefore({ id, sealed }: Pick<RevisionRow, 'id' | 'sealed'>): Answers {
    return JSON.parse(this.cipher.open(id, sealed)) as Answers;
  }
}
