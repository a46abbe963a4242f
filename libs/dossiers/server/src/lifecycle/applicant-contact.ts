import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { IdentityFacade } from '@tinhso/identity-server';
import type { DossierRow } from '../data/dossier.entity.js';
import { applicantOf, type Applicant } from '../domain/applicant.js';
import { ProcedureBook } from '../reading/procedure-book.js';
import { SealedAnswers } from './sealed-answers.js';

/** Who applies and under which phone, from the answers; the phone of the account where they name none. */
@Injectable()
export class ApplicantContact {
  constructor(
    @Inject(ProcedureBook) private readonly book: ProcedureBook,
    @Inject(SealedAnswers) private readonly sealed: SealedAnswers,
    @Inject(IdentityFacade) private readonly identity: IdentityFacade,
  ) {}

  async of(manager: EntityManager, row: DossierRow): Promise<Applicant> {
    const definition = this.book.definitionOf(row);
    const applicant = applicantOf(definition, this.sealed.open(row), row.applicantName);
    if (applicant.phone) return applicant;
    return { ...applicant, phone: (await this.identity.contactOf(manager, row.accountId))?.phone };
  }
}
