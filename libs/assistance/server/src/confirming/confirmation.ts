import { Inject, Injectable } from '@nestjs/common';
import { ASSISTED, assistanceProblems, type ConfirmationWay, type ConfirmedFiling } from '@tinhso/assistance-contract';
import { appendAudit } from '@tinhso/audit-server';
import { ApplicationIntake, type Application } from '@tinhso/dossiers-server';
import { FieldCipher, Problem, type Assurance, type Tx } from '@tinhso/platform';
import type { FilingRow } from '../data/filing.entity.js';
import { lockFiling, saveFiling } from '../data/filings.js';
import { findSession } from '../data/sessions.js';
import { Helpers } from '../people/helpers.js';
import { asCitizen } from '../people/as-citizen.js';

/** How the citizen confirmed, and how surely it was her. */
export interface ConfirmationProof {
  readonly way: ConfirmationWay;
  readonly assurance: Assurance;
}

/** The one way in which a provisional filing becomes a dossier: once, however many channels confirm it at the same time. */
@Injectable()
export class Confirmation {
  constructor(
    @Inject(ApplicationIntake) private readonly intake: ApplicationIntake,
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
    @Inject(Helpers) private readonly helpers: Helpers,
  ) {}

  /**
   * Files the application as the citizen, both names kept. Whoever confirms a filing that is confirmed gets the same answer.
   * @throws Problem filing-not-waiting | filing-expired | whatever a submission is refused with; it goes on waiting then
   */
  async confirm(tx: Tx, filingId: string, proof: ConfirmationProof): Promise<ConfirmedFiling> {
    const row = await lockFiling(tx, filingId);
    if (!row) throw new Error(`filing ${filingId} is gone`);
    if (row.state === 'confirmed') return this.answer(row);
    if (row.state === 'expired' || (row.state === 'provisional' && row.expiresAt <= tx.now))
      throw Problem.from(assistanceProblems, 'filing-expired');
    if (row.state !== 'provisional' || !row.applicationSealed) throw Problem.from(assistanceProblems, 'filing-not-waiting');
    const application = JSON.parse(this.cipher.open(row.id, row.applicationSealed)) as Application;
    const session = await findSession(tx.manager, row.sessionId);
    if (!session) throw new Error(`session ${row.sessionId} is gone`);
    const name = await this.helpers.nameOf(tx.manager, row.accountId);
    const citizen = asCitizen(tx, { accountId: row.accountId, name, sessionId: row.sessionId, assurance: proof.assurance });
    const helper = { accountId: session.helperId, name: session.helperName, authority: `${ASSISTED}:${session.id}` };
    const dossier = await this.intake.submit(citizen, application, helper);
    const changes = {
      state: 'confirmed' as const,
      confirmedBy: proof.way,
      settledAt: tx.now,
      // The dossier has the answers now.
      applicationSealed: null,
      passIndex: null,
      passUntil: null,
      dossierId: dossier.id,
      dossierCode: dossier.code,
      expectedAt: dossier.expected ? new Date(dossier.expected.at) : null,
    };
    await saveFiling(tx, row.id, changes);
    await appendAudit(tx, {
      action: 'assistance.filing-confirmed',
      subjectType: 'assisted_filing',
      subjectId: row.id,
      purpose: proof.way,
      dataSubjectId: row.accountId,
      caseId: row.sessionId,
    });
    return this.answer({ ...row, ...changes });
  }

  private answer(row: FilingRow): ConfirmedFiling {
    return {
      id: row.id,
      dossier: { id: row.dossierId ?? '', code: row.dossierCode ?? '' },
      office: this.helpers.unitName(row.unitId),
      ...(row.expectedAt ? { expectedAt: row.expectedAt.toISOString() } : {}),
    };
  }
}
