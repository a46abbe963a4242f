import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { dossierProblems, type CoSigningEventType } from '@tinhso/dossiers-contract';
import { Problem, Publisher, type Tx } from '@tinhso/platform';
import type { CoSigningRow } from './co-signing.entity.js';
import { coSigningsOfDraft, insertCoSigning, updateCoSigning, type CoSigningChanges } from './co-signings.js';
import { isHolding } from './standings.js';

/** Every change of an invitation: row, audit and news in one transaction. */
@Injectable()
export class CoSigningChangesKeeper {
  constructor(@Inject(Publisher) private readonly publisher: Publisher) {}

  async begin(tx: Tx, row: CoSigningRow): Promise<void> {
    await insertCoSigning(tx, row);
    await this.tell(tx, row, 'cosigning.invited');
  }

  /** @returns the row as it is afterwards. @throws Problem co-signing-changed when somebody else was quicker */
  async take(tx: Tx, row: CoSigningRow, changes: CoSigningChanges, event?: CoSigningEventType): Promise<CoSigningRow> {
    if (!(await updateCoSigning(tx, row, changes)))
      throw Problem.from(dossierProblems, 'co-signing-changed', { extra: { currentVersion: row.version + 1 } });
    const changed = { ...row, ...changes, version: row.version + 1 };
    if (event) await this.tell(tx, changed, event);
    return changed;
  }

  /** Takes back everything that holds a draft, because the draft goes. */
  async endAll(tx: Tx, draftId: string): Promise<void> {
    for (const row of await coSigningsOfDraft(tx.manager, draftId))
      if (isHolding(row, tx.now)) await this.take(tx, row, { state: 'withdrawn', endedAt: tx.now }, 'cosigning.withdrawn');
  }

  private async tell(tx: Tx, row: CoSigningRow, type: CoSigningEventType): Promise<void> {
    const dataSubjectId = row.accountId ?? row.applicantId;
    await appendAudit(tx, { action: type, subjectType: 'co-signing', subjectId: row.id, dataSubjectId });
    await this.publisher.publish(tx, { type, payload: { coSigningId: row.id } });
  }
}
