import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { addWorkingHours } from '@tinhso/kernel';
import { dossierProblems, officeActs, returnMachine, type ReturnAction, type ReturnNewsType } from '@tinhso/dossiers-contract';
import { Problem, Publisher, type Tx } from '@tinhso/platform';
import type { DossierRow } from '../data/dossier.entity.js';
import { Offices } from '../offices/offices.js';
import type { ReturnRow } from './return.entities.js';
import { noteReturn, updateReturn, type ReturnChanges } from './returns.js';

/** What somebody is told of, beside the history. */
const NEWS: Partial<Record<ReturnAction, ReturnNewsType>> = {
  lay_out: 'result.arrived',
  dispatch: 'result.dispatched',
  arrive: 'result.arrived',
  registered: 'result.posted',
  refused_by_post: 'result.post_refused',
  came_back: 'result.came_back',
  lost: 'result.lost',
};

/** The one way in which a result moves: row, history, audit and news in one transaction. */
@Injectable()
export class ReturnMoves {
  constructor(
    @Inject(Publisher) private readonly publisher: Publisher,
    @Inject(Offices) private readonly offices: Offices,
  ) {}

  /**
   * Takes the edge of `action`; the caller has made sure of the right.
   * @returns the row as it is afterwards
   * @throws Problem return-not-possible | return-changed
   */
  async take(tx: Tx, dossier: DossierRow, row: ReturnRow, action: ReturnAction, changes: ReturnChanges = {}): Promise<ReturnRow> {
    const edge = returnMachine.edge(row.state, action);
    if (!edge) throw Problem.from(dossierProblems, 'return-not-possible', { extra: { state: row.state, currentVersion: row.version } });
    const held = changes.heldUnitId ?? row.heldUnitId;
    const dueAt = officeActs(edge.to) ? this.dueAt(held, tx.now) : null;
    const moved = { state: edge.to, stateSince: tx.now, dueAt, watchAt: dueAt };
    const next: ReturnChanges = { trouble: null, troubleWords: null, ...changes, ...moved };
    await this.write(tx, row, next);
    const after = { ...row, ...next, version: row.version + 1 };
    await noteReturn(tx, row.dossierId, edge.event, after.heldUnitId);
    await appendAudit(tx, { action: `result.${edge.event}`, ...aboutOf(dossier) });
    const news = NEWS[action];
    if (news) await this.tell(tx, news, dossier, after);
    return after;
  }

  /** Changes what is wanted and leaves the result where it is. @throws Problem return-changed */
  async note(tx: Tx, dossier: DossierRow, row: ReturnRow, kind: 'chosen' | 'reminded', changes: ReturnChanges): Promise<ReturnRow> {
    await this.write(tx, row, changes);
    await noteReturn(tx, row.dossierId, kind, row.heldUnitId);
    await appendAudit(tx, { action: `result.${kind}`, ...aboutOf(dossier) });
    return { ...row, ...changes, version: row.version + 1 };
  }

  async tell(tx: Tx, type: ReturnNewsType, { id, accountId }: DossierRow, { heldUnitId }: ReturnRow): Promise<void> {
    await this.publisher.publish(tx, { type, payload: { dossierId: id, accountId, heldUnitId } });
  }

  /** The office's part has its own deadline, counted in the hours of the office that has it. */
  private dueAt(unitId: string, now: Date): Date {
    return addWorkingHours(this.offices.calendar(unitId), now, this.offices.rules(unitId, now).returnWithinHours);
  }

  private async write(tx: Tx, row: ReturnRow, changes: ReturnChanges): Promise<void> {
    if (!(await updateReturn(tx, row, changes))) throw returnChanged(row.version + 1);
  }
}

const aboutOf = ({ id, accountId }: DossierRow) => ({ subjectType: 'dossier', subjectId: id, dataSubjectId: accountId, caseId: id });

/** @throws Problem return-changed when the caller saw an older state */
export function assertReturnVersion(row: ReturnRow, version: number | undefined): void {
  if (version !== undefined && row.version !== version) throw returnChanged(row.version);
}

const returnChanged = (currentVersion: number): Problem => Problem.from(dossierProblems, 'return-changed', { extra: { currentVersion } });
