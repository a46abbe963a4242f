import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { localDate } from '@tinhso/kernel';
import { FilesFacade } from '@tinhso/files-server';
import { Idempotency, ownerIdOf, Problem, type RequestContext, type Tx } from '@tinhso/platform';
import { dossierProblems, formatDossierCode, type SubmitDossier, type SubmittedDossier } from '@tinhso/dossiers-contract';
import { coSignersOf, type Answers, type AttachedPaper, type ProcedureDefinition } from '@tinhso/procedures-contract';
import type { DossierRow } from '../data/dossier.entity.js';
import { insertDossier, nextNumber } from '../data/dossiers.js';
import { CoSignedParts, type WholeApplication } from '../co-signing/co-signed-parts.js';
import { neededFaults } from '../co-signing/parts.js';
import { deleteDraft } from '../data/drafts.js';
import { appendEvent } from '../data/events.js';
import { insertFiles } from '../data/files.js';
import { DOSSIER_SUBJECT } from '../documents/official-papers.js';
import { Arrival } from '../lifecycle/arrival.js';
import { submittedData, filerOf, ownerNameOf, type Filer } from '../lifecycle/filer.js';
import { newDossier } from '../lifecycle/new-dossier.js';
import { demandAssurance } from '../lifecycle/required-assurance.js';
import { SealedAnswers } from '../lifecycle/sealed-answers.js';
import type { UnitView } from '@tinhso/organisations-contract';
import { Offices } from '../offices/offices.js';
import { ProcedureBook } from '../reading/procedure-book.js';
import { submittedView } from '../reading/submitted-view.js';

/** An application that passed every check, and where it goes. */
export interface Checked {
  readonly definition: ProcedureDefinition;
  readonly office: UnitView;
  readonly answers: Answers;
  readonly today: string;
}

/**
 * Takes in a finished application: one transaction with number, dossier, history, audit, news and the removal of the draft.
 * The same Idempotency-Key and body give the same dossier, however often and at once they are sent.
 */
@Injectable()
export class SubmitDossierUseCase {
  constructor(
    @Inject(Idempotency) private readonly idempotency: Idempotency,
    @Inject(ProcedureBook) private readonly book: ProcedureBook,
    @Inject(Offices) private readonly offices: Offices,
    @Inject(FilesFacade) private readonly files: FilesFacade,
    @Inject(SealedAnswers) private readonly sealed: SealedAnswers,
    @Inject(Arrival) private readonly arrival: Arrival,
    @Inject(CoSignedParts) private readonly parts: CoSignedParts,
  ) {}

  /** @throws Problem procedure-not-online | procedure-changed | fee-changed | assurance-too-low | answers-refused (every fault) | idempotency-key-missing | idempotency-key-reused */
  run(ctx: RequestContext, { key, body }: { key: string | undefined; body: SubmitDossier }): Promise<SubmittedDossier> {
    return this.idempotency.run(ctx, { key, request: body }, (tx) => this.submit(tx, body));
  }

  /** The same inside the caller's transaction, which must be the only one of its kind; `filer` is who brought it, when not the owner. */
  async submit(tx: Tx, body: SubmitDossier, filer: Filer = filerOf(tx.ctx)): Promise<SubmittedDossier> {
    const whole = await this.parts.of(tx, body);
    const checked = this.check(tx, body, whole);
    await this.book.keep(tx, checked.definition);
    const row = await this.arrival.fees.priced(tx, this.newRow(tx, checked, filer), body.toPay);
    await this.claim(tx, row, whole?.papers ?? body.papers);
    if (whole) await insertFiles(tx, row.id, await this.parts.file(tx, row.id, whole), 0);
    const sources = await this.arrival.sources.of(tx, body.draftId, checked);
    if (body.draftId) await deleteDraft(tx, row.accountId, body.draftId);
    await appendEvent(tx, { dossierId: row.id, version: 1, type: 'dossier.submitted', data: submittedData(filer, sources) });
    await appendAudit(tx, {
      action: 'dossier.submitted',
      subjectType: 'dossier',
      subjectId: row.id,
      dataSubjectId: row.accountId,
      caseId: row.id,
    });
    await this.arrival.of(tx, row, checked.answers, body.returning);
    // Last, because the number's row stays locked until the commit and other citizens of this office wait for it.
    const number = await nextNumber(tx, row.unitId, checked.today.slice(2).replaceAll('-', ''));
    const numbered = { ...row, code: formatDossierCode(checked.office.code, checked.today, number) };
    await insertDossier(tx, numbered);
    return submittedView(numbered, checked.definition, checked.office, this.offices.calendar(row.unitId), tx.ctx.locale);
  }

  /**
   * Judges an application as a whole, with what others signed of it.
   * @throws Problem procedure-not-online | procedure-changed | assurance-too-low | co-signers-missing | answers-refused with every fault
   */
  check({ ctx, now }: Pick<Tx, 'ctx' | 'now'>, body: Omit<SubmitDossier, 'declared'>, whole?: WholeApplication): Checked {
    const definition = this.book.inForce(body.procedureCode, now);
    if (!definition?.channels.includes('online')) throw Problem.from(dossierProblems, 'procedure-not-online');
    if (body.formVersion !== undefined && body.formVersion !== definition.version)
      throw Problem.from(dossierProblems, 'procedure-changed', { extra: { formVersion: definition.version } });
    demandAssurance(ctx, definition);
    const office = this.offices.competent(body.receivingCommune, definition);
    const today = localDate(this.offices.provinceCalendar(), now);
    const facts = { answers: (whole?.answers ?? body.answers) as Answers, today, channel: 'online' as const };
    if (!whole && coSignersOf(definition, facts).length > 0) throw Problem.from(dossierProblems, 'co-signers-missing');
    const papers = whole ? [...whole.papers, ...whole.signed.flatMap((each) => each.papers)] : body.papers;
    const { answers, faults } = this.book.check(definition, facts, papers);
    const errors = neededFaults(definition, facts, faults).map(({ pointer, message }) => ({
      pointer: pointer.startsWith('/papers/') ? pointer : `/answers${pointer}`,
      message: message[ctx.locale],
    }));
    if (!office) {
      const message = { vi: 'Xã, phường này chưa nhận hồ sơ tại đây', en: 'This commune does not receive dossiers here' };
      errors.push({ pointer: '/receivingCommune', message: message[ctx.locale] });
    }
    if (!office || errors.length > 0) throw Problem.from(dossierProblems, 'answers-refused', { errors });
    return { definition, office, answers, today };
  }

  private newRow({ ctx, now }: Tx, { definition, office, answers, today }: Checked, filer: Filer): DossierRow {
    const owner = { accountId: ownerIdOf(ctx), accountName: ownerNameOf(ctx), filer };
    return newDossier(
      { definition, answers, channel: 'online', unitId: office.id, today, ...owner },
      { ...this.offices.receiving(office.id, now), now, seal: (id, text) => this.sealed.seal(id, text) },
    );
  }

  private async claim(tx: Tx, row: DossierRow, papers: readonly AttachedPaper[]): Promise<void> {
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
