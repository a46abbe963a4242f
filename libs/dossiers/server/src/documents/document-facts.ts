import { Inject, Injectable } from '@nestjs/common';
import { IdentityFacade } from '@tinhso/identity-server';
import { Reader } from '@tinhso/platform';
import { printAddress, showForm, type Answers, type ProcedureDefinition } from '@tinhso/procedures-contract';
import { localDate } from '@tinhso/kernel';
import type { PrintedApplicantData, PrintedPaperData } from './printed.js';
import type { DossierRow } from '../data/dossier.entity.js';
import { filesOf } from '../data/files.js';
import { applicantOf } from '../domain/applicant.js';
import { SealedAnswers } from '../lifecycle/sealed-answers.js';
import { Offices } from '../offices/offices.js';
import { coSignaturesOf } from '../co-signing/co-signings.js';
import { revisionsOf } from '../corrections/revisions.js';
import { currentFiles } from '../domain/current-files.js';
import { ProcedureBook } from '../reading/procedure-book.js';

/** What every document of a dossier says of it. */
export interface DocumentFacts {
  readonly definition: ProcedureDefinition;
  /** Answers to the questions that apply. */
  readonly answers: Answers;
  /** With the names of all who signed. */
  readonly applicant: PrintedApplicantData;
  readonly papers: PrintedPaperData[];
}

/** Gathers what is printed about a dossier: the applicant and the papers sent. */
@Injectable()
export class DocumentFactsReader {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(IdentityFacade) private readonly identity: IdentityFacade,
    @Inject(SealedAnswers) private readonly sealed: SealedAnswers,
    @Inject(Offices) private readonly offices: Offices,
    @Inject(ProcedureBook) private readonly book: ProcedureBook,
  ) {}

  async of(row: DossierRow): Promise<DocumentFacts> {
    const { manager } = this.reader;
    const definition = this.book.definitionOf(row);
    const today = localDate(this.offices.calendar(row.unitId), row.submittedAt);
    const { answers } = showForm(definition, { answers: this.sealed.open(row), today, channel: row.channel });
    const person = applicantOf(definition, answers, row.applicantName);
    const contact = await this.identity.contactOf(manager, row.accountId);
    const phone = person.phone ?? contact?.phone;
    const signed = await coSignaturesOf(manager, row.id);
    const email = person.email ?? contact?.email;
    return {
      definition,
      answers,
      applicant: {
        fullName: [person.fullName, ...signed.flatMap(({ signedName }) => signedName ?? [])].join(' và '),
        ...(person.address ? { address: printAddress(person.address, this.offices.places) } : {}),
        ...(phone ? { phone } : {}),
        ...(email ? { email } : {}),
      },
      papers: await this.papersOf(row, definition),
    };
  }

  private async papersOf(row: DossierRow, definition: ProcedureDefinition): Promise<PrintedPaperData[]> {
    const { manager } = this.reader;
    const files = currentFiles(await filesOf(manager, row.id), await revisionsOf(manager, row.id));
    const sent = new Set(files.map((file) => file.paperKey));
    const generated = definition.papers.filter((paper) => paper.kind === 'generated' || sent.has(paper.key));
    return generated.map((paper) => ({ name: paper.title.vi }));
  }
}
