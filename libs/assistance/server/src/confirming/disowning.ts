import { Inject, Injectable } from '@nestjs/common';
import { assistanceProblems, type AssistanceEventType, type Disowned, type DossierOutcome } from '@tinhso/assistance-contract';
import { appendAudit } from '@tinhso/audit-server';
import { WithdrawDossierUseCase } from '@tinhso/dossiers-server';
import { localDate, newId } from '@tinhso/kernel';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { Problem, Publisher, type Locale, type Tx } from '@tinhso/platform';
import { caseAbout, insertCase, nextCaseNumber } from '../data/cases.js';
import type { CaseRow } from '../data/case.entities.js';
import type { FilingRow } from '../data/filing.entity.js';
import { filingsOfSessions, lockFiling, saveFiling } from '../data/filings.js';
import type { SessionRow } from '../data/session.entity.js';
import { endSessionsOfHelper, lockSession, saveSession } from '../data/sessions.js';
import { findTeam, suspendHelper } from '../data/teams.js';
import { asCitizen } from '../people/as-citizen.js';
import { outcomeText, worseOutcome } from '../domain/outcomes.js';

const REASON = 'Người dân báo không nhờ làm hồ sơ này';

/** "I did not ask for this": takes back what can be taken back, holds the helper, opens a case. The second time changes nothing. */
@Injectable()
export class Disowning {
  constructor(
    @Inject(WithdrawDossierUseCase) private readonly withdrawing: WithdrawDossierUseCase,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(Publisher) private readonly publisher: Publisher,
  ) {}

  /** One filing. @throws Problem filing-not-waiting for what the helper took back */
  async filing(tx: Tx, filingId: string): Promise<Disowned> {
    const row = await lockFiling(tx, filingId);
    const session = row && (await lockSession(tx, row.sessionId));
    if (!row || !session) throw new Error(`filing ${filingId} is gone`);
    if (row.disownedAt) return this.again(tx, session.id, row);
    if (row.state === 'taken_back') throw Problem.from(assistanceProblems, 'filing-not-waiting');
    const outcome = await this.takeBack(tx, row, session);
    return this.open(tx, session, row.id, outcome);
  }

  /** A session with everything that was filed in it. */
  async session(tx: Tx, sessionId: string): Promise<Disowned> {
    const session = await lockSession(tx, sessionId);
    if (!session) throw new Error(`session ${sessionId} is gone`);
    if (session.disownedAt) return this.again(tx, session.id, null);
    let outcome: DossierOutcome = 'none';
    for (const { id } of await filingsOfSessions(tx.manager, [session.id])) {
      const row = await lockFiling(tx, id);
      if (row && !row.disownedAt && row.state !== 'taken_back') outcome = worseOutcome(outcome, await this.takeBack(tx, row, session));
    }
    await saveSession(tx, session.id, { disownedAt: tx.now });
    return this.open(tx, session, null, outcome);
  }

  private async takeBack(tx: Tx, row: FilingRow, { personName }: SessionRow): Promise<DossierOutcome> {
    const outcome = row.dossierId ? await this.withdraw(tx, row, row.dossierId, personName) : 'none';
    await saveFiling(tx, row.id, {
      state: 'disowned',
      disownedAt: tx.now,
      settledAt: row.settledAt ?? tx.now,
      passIndex: null,
      passUntil: null,
    });
    return outcome;
  }

  private async withdraw(tx: Tx, row: FilingRow, dossierId: string, name: string): Promise<DossierOutcome> {
    const citizen = asCitizen(tx, { accountId: row.accountId, name, sessionId: row.sessionId, assurance: 0 });
    return (await this.withdrawing.ifStillPossible(citizen, dossierId, REASON)) ? 'withdrawn' : 'flagged';
  }

  private async open(tx: Tx, session: SessionRow, filingId: string | null, dossierOutcome: DossierOutcome): Promise<Disowned> {
    const team = await findTeam(tx.manager, session.teamId);
    if (!team || !session.accountId) throw new Error(`session ${session.id} has no team or person`);
    const day = localDate(this.organisations.provinceCalendar(), tx.now).slice(2).replaceAll('-', '');
    const row: CaseRow = {
      id: newId(),
      code: `VV-${day}-${String(await nextCaseNumber(tx, day)).padStart(4, '0')}`,
      unitId: team.unitId,
      sessionId: session.id,
      filingId,
      accountId: session.accountId,
      helperId: session.helperId,
      state: 'open',
      version: 1,
      dossierOutcome,
      openedAt: tx.now,
      examinedByName: null,
      conclusion: null,
      helperOutcome: null,
      closedAt: null,
    };
    await insertCase(tx, row);
    const heldBack = await suspendHelper(tx, session.helperId);
    await endSessionsOfHelper(tx, { helperId: session.helperId });
    await appendAudit(tx, {
      action: 'assistance.disowned',
      subjectType: filingId ? 'assisted_filing' : 'assisted_session',
      subjectId: filingId ?? session.id,
      dataSubjectId: session.accountId,
      caseId: row.id,
    });
    await this.tell(tx, 'assistance.disowned', session.accountId, row);
    if (heldBack) await this.tell(tx, 'assistance.helper_suspended', session.helperId, row);
    return view(row, tx.ctx.locale);
  }

  private tell(tx: Tx, type: AssistanceEventType, accountId: string, { id, sessionId, filingId }: CaseRow): Promise<string> {
    return this.publisher.publish(tx, { type, payload: { accountId, sessionId, caseId: id, ...(filingId ? { filingId } : {}) } });
  }

  private async again(tx: Tx, sessionId: string, filing: FilingRow | null): Promise<Disowned> {
    const row = (await caseAbout(tx, sessionId, filing?.id ?? null)) ?? (await caseAbout(tx, sessionId, null));
    if (!row) throw new Error(`session ${sessionId} was disowned without a case`);
    return view(row, tx.ctx.locale);
  }
}

const view = (row: CaseRow, locale: Locale): Disowned => ({
  caseId: row.id,
  caseCode: row.code,
  outcome: outcomeText[row.dossierOutcome][locale],
});
