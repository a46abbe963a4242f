import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { localDate } from '@tinhso/kernel';
import { dossierProblems, formatDossierCode, type FinishReception } from '@tinhso/dossiers-contract';
import { FilesFacade } from '@tinhso/files-server';
import { Problem, type Tx } from '@tinhso/platform';
import type { Answers, ProcedureDefinition } from '@tinhso/procedures-contract';
import { neededFaults } from '../co-signing/parts.js';
import type { DossierRow } from '../data/dossier.entity.js';
import { insertDossier, nextNumber } from '../data/dossiers.js';
import { appendEvent } from '../data/events.js';
import { insertFiles } from '../data/files.js';
import { DOSSIER_SUBJECT } from '../documents/official-papers.js';
import { Arrival } from '../lifecycle/arrival.js';
import { newDossier } from '../lifecycle/new-dossier.js';
import { SealedAnswers } from '../lifecycle/sealed-answers.js';
import { Offices } from '../offices/offices.js';
import { ProcedureBook } from '../reading/procedure-book.js';
import { updateReception } from './receptions.js';
import { ReceptionDesk } from './reception-desk.js';
import type { ReceptionRow } from './reception.entities.js';
import { ReceptionVault } from './reception-vault.js';

const NOBODY = { filedBy: null, filedByName: null, filedUnder: null };

/** Makes a dossier of what a clerk has typed or scanned, in one transaction; whose it is, is the person at the desk. */
@Injectable()
export class TakeInDossier {
  constructor(
    @Inject(ReceptionDesk) private readonly desk: ReceptionDesk,
    @Inject(ReceptionVault) private readonly vault: ReceptionVault,
    @Inject(ProcedureBook) private readonly book: ProcedureBook,
    @Inject(Offices) private readonly offices: Offices,
    @Inject(SealedAnswers) private readonly sealed: SealedAnswers,
    @Inject(FilesFacade) private readonly files: FilesFacade,
    @Inject(Arrival) private readonly arrival: Arrival,
  ) {}

  /** @throws Problem reception-changed | procedure-not-here | answers-refused with every fault | files-unusable */
  async run(tx: Tx, reception: ReceptionRow, body: FinishReception): Promise<void> {
    const { unitId, accountId, channel, personName } = reception;
    const definition = this.desk.formFor(unitId, reception, tx.now);
    const today = localDate(this.offices.calendar(unitId), tx.now);
    const answers = this.judge(tx, definition, { channel, today }, body);
    await this.book.keep(tx, definition);
    const made = newDossier(
      { definition, answers, channel, unitId, accountId, accountName: personName, filer: NOBODY, today },
      { ...this.offices.receiving(unitId, tx.now), now: tx.now, seal: (id, text) => this.sealed.seal(id, text) },
    );
    const row = await this.arrival.fees.priced(tx, made);
    await this.claim(tx, row, body);
    const sealed = this.vault.seal(reception.id, { ...this.vault.open(reception), answers: {}, papers: [] });
    if (!(await updateReception(tx, reception, { dossierId: row.id, finishedAt: tx.now, sealed })))
      throw Problem.from(dossierProblems, 'reception-changed');
    const title = await this.offices.titleOf(tx.manager, tx.ctx, row, tx.now);
    await appendEvent(tx, { dossierId: row.id, version: 1, type: 'dossier.submitted', actorTitle: title?.own ?? '', data: { channel } });
    const about = { subjectType: 'dossier', subjectId: row.id, dataSubjectId: accountId, caseId: row.id };
    await appendAudit(tx, { action: 'dossier.submitted', ...about, purpose: channel });
    await this.arrival.of(tx, row, answers);
    // Last, because the number's row stays locked until the commit and others of this office wait for it.
    const number = await nextNumber(tx, unitId, today.slice(2).replaceAll('-', ''));
    await insertDossier(tx, { ...row, code: formatDossierCode(this.offices.office(unitId).code, today, number) });
  }

  private judge(
    { ctx }: Tx,
    definition: ProcedureDefinition,
    { channel, today }: { channel: ReceptionRow['channel']; today: string },
    body: FinishReception,
  ): Answers {
    const facts = { answers: body.answers as Answers, today, channel };
    const { answers, faults } = this.book.check(definition, facts, body.papers);
    const errors = neededFaults(definition, facts, faults).map(({ pointer, message }) => ({
      pointer: pointer.startsWith('/papers/') ? pointer : `/answers${pointer}`,
      message: message[ctx.locale],
    }));
    if (errors.length > 0) throw Problem.from(dossierProblems, 'answers-refused', { errors });
    return answers;
  }

  private async claim(tx: Tx, row: DossierRow, { papers }: FinishReception): Promise<void> {
    if (papers.length === 0) return;
    await this.files.claimFiles(tx, {
      accountId: row.accountId,
      fileIds: papers.map(({ fileId }) => fileId),
      subjectType: DOSSIER_SUBJECT,
      subjectId: row.id,
      pointers: papers.map(({ paper }) => `/papers/${paper}`),
    });
    await insertFiles(tx, row.id, papers, 0);
  }
}
