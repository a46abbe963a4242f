import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { delegationMachine, delegationProblems, type DelegationAction } from '@tinhso/delegation-contract';
import { accountIdOf, Problem, Publisher, type Tx } from '@tinhso/platform';
import type { DelegationRow } from '../data/delegation.entity.js';
import { insertDelegation, updateDelegation, type DelegationChanges } from '../data/delegations.js';

/** The one way in which a right comes to be or changes: row, audit and news in one transaction. */
@Injectable()
export class Changes {
  constructor(@Inject(Publisher) private readonly publisher: Publisher) {}

  /** Keeps a new right, or an invitation to one. */
  async begin(tx: Tx, row: DelegationRow): Promise<void> {
    await insertDelegation(tx, row);
    await this.record(tx, row, 'delegation.granted');
  }

  /**
   * Takes the edge of `action`; the caller has made sure that the asking person stands on its side.
   * @throws Problem delegation-state when the state has no such edge, or somebody else was quicker
   */
  async take(tx: Tx, row: DelegationRow, action: DelegationAction, changes: DelegationChanges = {}): Promise<DelegationRow> {
    const edge = delegationMachine.edge(row.state, action);
    const next = { ...changes, state: edge?.to ?? row.state };
    if (!edge || !(await updateDelegation(tx, row, next))) throw Problem.from(delegationProblems, 'delegation-state');
    await this.record(tx, row, edge.event);
    return { ...row, ...next, version: row.version + 1 };
  }

  private async record(tx: Tx, { id, principalId }: DelegationRow, type: string): Promise<void> {
    await appendAudit(tx, { action: type, subjectType: 'delegation', subjectId: id, dataSubjectId: principalId });
    await this.publisher.publish(tx, { type, payload: { delegationId: id, actorId: accountIdOf(tx.ctx) } });
  }
}
