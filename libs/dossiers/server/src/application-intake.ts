import { Inject, Injectable } from '@nestjs/common';
import type { DossierPaper, ReadingPage, SubmitDossier, SubmittedDossier } from '@tinhso/dossiers-contract';
import { FilesFacade } from '@tinhso/files-server';
import { ownerIdOf, type Locale, type Tx } from '@tinhso/platform';
import { showForm, type Answers } from '@tinhso/procedures-contract';
import type { EntityManager } from 'typeorm';
import { deleteDraft } from './data/drafts.js';
import { applicantOf } from './domain/applicant.js';
import { ownerNameOf } from './lifecycle/filer.js';
import { Offices } from './offices/offices.js';
import { readingPages } from './reading/pages.js';
import { papersView } from './reading/papers.js';
import { ProcedureBook } from './reading/procedure-book.js';
import { CreateDraftUseCase } from './use-cases/create-draft.js';
import { SubmitDossierUseCase } from './use-cases/submit-dossier.js';

/** A finished application that nobody has declared true yet. */
export type Application = Omit<SubmitDossier, 'declared' | 'draftId' | 'formVersion'> & { readonly formVersion: number };

/** What is known of an application that passed every check. */
export interface ExaminedApplication {
  readonly application: Application;
  readonly unitId: string;
  readonly applicantName: string;
  /** Field of the procedure, `Hộ tịch`. */
  readonly field: string;
}

/** An application for reading, as it would be filed. */
export interface ApplicationReading {
  readonly pages: ReadingPage[];
  readonly papers: DossierPaper[];
  readonly declaration: string;
}

/** Applications that wait above this floor until their owner files them: judged, shown and filed like any other. */
@Injectable()
export class ApplicationIntake {
  constructor(
    @Inject(SubmitDossierUseCase) private readonly submitting: SubmitDossierUseCase,
    @Inject(CreateDraftUseCase) private readonly drafting: CreateDraftUseCase,
    @Inject(ProcedureBook) private readonly book: ProcedureBook,
    @Inject(Offices) private readonly offices: Offices,
    @Inject(FilesFacade) private readonly files: FilesFacade,
  ) {}

  /**
   * Judges an application like a submission of the owner, files included, and keeps its files until then. Nothing else happens.
   * @throws Problem procedure-not-online | procedure-changed | answers-refused | files-unusable, each with every fault
   */
  async examine(tx: Tx, body: Omit<SubmitDossier, 'declared'>, keepUntil: Date): Promise<ExaminedApplication> {
    const { definition, office, answers } = this.submitting.check(tx, body);
    const accountId = ownerIdOf(tx.ctx);
    const fileIds = body.papers.map(({ fileId }) => fileId);
    await this.files.assertUsable(tx, { accountId, fileIds, pointers: body.papers.map(({ paper }) => `/papers/${paper}`) });
    await this.files.keepFiles(tx, { accountId, fileIds, until: keepUntil });
    const { procedureCode, receivingCommune, papers } = body;
    return {
      application: { procedureCode, formVersion: definition.version, receivingCommune, answers, papers },
      unitId: office.id,
      applicantName: applicantOf(definition, answers, ownerNameOf(tx.ctx)).fullName,
      field: definition.field,
    };
  }

  /** Files it for the citizen of `ctx`; `helper` is who prepared it. @throws Problem like a submission */
  submit(tx: Tx, application: Application, helper: { accountId: string; name: string; authority: string }): Promise<SubmittedDossier> {
    const filer = { filedBy: helper.accountId, filedByName: helper.name, filedUnder: helper.authority };
    return this.submitting.submit(tx, { ...application, declared: true }, filer);
  }

  /** An application as its owner reads it. `today` is the local day on which it was filled in. */
  async read(
    manager: EntityManager,
    application: Application,
    { today, locale }: { today: string; locale: Locale },
  ): Promise<ApplicationReading> {
    const { procedureCode, formVersion: procedureVersion, papers } = application;
    const definition = this.book.definitionOf({ procedureCode, procedureVersion });
    const shown = showForm(definition, { answers: application.answers as Answers, today, channel: 'online' });
    const links = papers.map(({ paper, fileId }, position) => ({ fileId, paperKey: paper, position, round: 0 }));
    const files = await this.files.describe(
      manager,
      papers.map(({ fileId }) => fileId),
    );
    return {
      pages: readingPages(shown, this.offices.places, locale, 'shown'),
      papers: papersView(definition, links, files, locale),
      declaration: definition.form.declaration[locale],
    };
  }

  titleOf(procedureCode: string, locale: Locale): string {
    return this.book.titleOf(procedureCode, locale);
  }

  /** Removes the draft that an application was made of. @returns whether the owner had it */
  discardDraft(tx: Tx, draftId: string): Promise<boolean> {
    return deleteDraft(tx, ownerIdOf(tx.ctx), draftId);
  }

  /** Makes a draft of an application again, to be mended. @returns id of the draft */
  async reopen(tx: Tx, { procedureCode, receivingCommune, answers, papers }: Application): Promise<string> {
    return (await this.drafting.create(tx, { procedureCode, receivingCommune, answers, papers })).id;
  }
}
