import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { localDate, newId } from '@tinhso/kernel';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { accountIdOf, Problem, Publisher, type Tx } from '@tinhso/platform';
import { privacyProblems, requestMachine, type Correction, type RequestAction, type RequestKind } from '@tinhso/privacy-contract';
import type { PrivacyRequestRow } from '../data/request.entities.js';
import { appendRequestEvent, insertRequest, nextRequestNumber, updateRequest, type RequestChanges } from '../data/requests.js';
import { PrivacyPolicy } from '../privacy-policy.js';
import { RequestClock } from './request-clock.js';
import { SealedWords } from './sealed-words.js';

/** What a new request consists of. */
export interface NewRequest {
  readonly accountId: string;
  readonly kind: RequestKind;
  readonly statement?: string;
  readonly correction?: Correction;
  readonly use?: string;
}

/** The one way in which requests come to be and change: row, history, audit and news in one transaction. */
@Injectable()
export class RequestBook {
  constructor(
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(PrivacyPolicy) private readonly policy: PrivacyPolicy,
    @Inject(RequestClock) private readonly clock: RequestClock,
    @Inject(SealedWords) private readonly words: SealedWords,
    @Inject(Publisher) private readonly publisher: Publisher,
  ) {}

  async receive(tx: Tx, { accountId, kind, statement, correction, use }: NewRequest): Promise<PrivacyRequestRow> {
    const unitId = this.organisations.units().find((unit) => unit.parentId === undefined)?.id;
    if (!unitId) throw new Error('no province has been loaded: nobody answers for personal data');
    const { complete, withThirdParty, extension, basis } = this.policy.ruleOf(kind);
    const limits = {
      acknowledge: this.policy.rules.acknowledge,
      complete,
      extension,
      basis,
      ...(withThirdParty ? { withThirdParty } : {}),
    };
    const id = newId();
    const day = localDate(this.organisations.calendar(unitId), tx.now).slice(2).replaceAll('-', '');
    const dated = { receivedAt: tx.now, acknowledgedAt: null, closedAt: null, limits, unitId };
    const row: PrivacyRequestRow = {
      ...dated,
      id,
      code: `DL-${day}-${String(await nextRequestNumber(tx, day)).padStart(4, '0')}`,
      accountId,
      askedBy: accountIdOf(tx.ctx),
      kind,
      status: 'received',
      version: 1,
      statementSealed: statement === undefined ? null : this.words.seal(id, statement),
      correctionField: correction?.field ?? null,
      correctionSealed: correction ? this.words.seal(id, correction.value) : null,
      useKey: use ?? null,
      extensionSealed: null,
      answerSealed: null,
      outcomeSealed: null,
      nextDueAt: new Date(this.clock.acknowledgement(dated, tx.now).dueAt),
      reminded: null,
      officerId: null,
    };
    await insertRequest(tx, row);
    await this.note(tx, row, 'privacy.request_received');
    return row;
  }

  /**
   * Takes the edge of an action. @returns the request as it is afterwards
   * @throws Problem privacy-request-changed when somebody else was quicker, privacy-action-not-allowed
   */
  async take(tx: Tx, row: PrivacyRequestRow, action: RequestAction, changes: RequestChanges = {}): Promise<PrivacyRequestRow> {
    const edge = requestMachine.edge(row.status, action);
    if (!edge) throw Problem.from(privacyProblems, 'privacy-action-not-allowed', { extra: { currentVersion: row.version } });
    const closedAt = requestMachine.final.includes(edge.to) ? tx.now : null;
    const after: PrivacyRequestRow = { ...row, ...changes, status: edge.to, closedAt };
    const next = this.clock.next(after, tx.now);
    const nextDueAt = next ? new Date(next.deadline.dueAt) : row.nextDueAt;
    const stored = { ...changes, status: edge.to, closedAt, nextDueAt, ...(nextDueAt > row.nextDueAt ? { reminded: null } : {}) };
    if (!(await updateRequest(tx, row, stored)))
      throw Problem.from(privacyProblems, 'privacy-request-changed', { extra: { currentVersion: row.version + 1 } });
    const changed = { ...after, ...stored, version: row.version + 1 };
    await this.note(tx, changed, edge.event);
    return changed;
  }

  private async note(tx: Tx, row: PrivacyRequestRow, type: Parameters<typeof appendRequestEvent>[3]): Promise<void> {
    const { id: requestId, accountId, kind, version } = row;
    await appendRequestEvent(tx, requestId, version, type);
    await appendAudit(tx, {
      action: type,
      subjectType: 'privacy_request',
      subjectId: requestId,
      dataSubjectId: accountId,
      caseId: requestId,
    });
    await this.publisher.publish(tx, { type, payload: { requestId, accountId, kind, version } });
  }
}
