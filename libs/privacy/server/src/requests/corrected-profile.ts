import { Inject, Injectable } from '@nestjs/common';
import { CorrectProfile, type OfficeAttribute } from '@tinhso/identity-server';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { isDuplicate, Problem, type Tx } from '@tinhso/platform';
import { privacyProblems, type CorrectableField } from '@tinhso/privacy-contract';
import type { EntityManager } from 'typeorm';
import type { PrivacyRequestRow } from '../data/request.entities.js';

/** What is changed by the granting itself. An address is chosen from the list of communes by the person; other things stand in papers. */
const written: ReadonlySet<CorrectableField> = new Set(['fullName', 'birthDate', 'citizenId'] satisfies OfficeAttribute[]);
const isWritten = (field: CorrectableField): field is OfficeAttribute => written.has(field);

/** The profile as a correction sees and changes it. */
@Injectable()
export class CorrectedProfile {
  constructor(
    @Inject(CorrectProfile) private readonly profile: CorrectProfile,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
  ) {}

  async current(manager: EntityManager, accountId: string, field: CorrectableField): Promise<string | undefined> {
    return isWritten(field) ? this.profile.current(manager, accountId, field) : undefined;
  }

  /** Writes what was granted, vouched for by the office. @throws Problem correction-refused for a citizen ID that somebody else has proved */
  async correct(tx: Tx, { accountId, unitId }: PrivacyRequestRow, field: CorrectableField, value: string): Promise<void> {
    if (!isWritten(field)) return;
    const by = this.organisations.unit(unitId)?.shortName ?? '';
    try {
      await this.profile.run(tx, { accountId, attribute: field, value, by });
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      const detail = {
        vi: 'Số định danh này đã được xác minh cho một tài khoản khác.',
        en: 'This personal number has been proved for another account.',
      };
      throw Problem.from(privacyProblems, 'correction-refused', { detail: detail[tx.ctx.locale], cause: error });
    }
  }
}
