import { Inject, Injectable } from '@nestjs/common';
import { IdentityFacade } from '@tinhso/identity-server';
import { formatPhone, maskCitizenId } from '@tinhso/kernel';
import type { StaffDossier } from '@tinhso/dossiers-contract';
import type { Tx } from '@tinhso/platform';
import type { DossierRow } from '../data/dossier.entity.js';
import { applicantOf } from '../domain/applicant.js';
import { resultFields } from '../domain/result.js';
import { ResultDrafts } from '../lifecycle/result-drafts.js';
import { Offices } from '../offices/offices.js';
import type { GatheredDossier } from './dossier-reader.js';

/** Parts of a dossier that only staff see: how to reach the applicant, and the draft of the result. */
@Injectable()
export class StaffParts {
  constructor(
    @Inject(Offices) private readonly offices: Offices,
    @Inject(ResultDrafts) private readonly results: ResultDrafts,
    @Inject(IdentityFacade) private readonly identity: IdentityFacade,
  ) {}

  async applicant({ manager }: Tx, row: DossierRow, { definition, shown }: GatheredDossier): Promise<StaffDossier['applicant']> {
    const person = applicantOf(definition, shown.answers, row.applicantName);
    const phone = person.phone ?? (await this.identity.contactOf(manager, row.accountId))?.phone;
    return {
      fullName: row.applicantName,
      ...(phone ? { phone: formatPhone(phone) } : {}),
      ...(person.citizenId ? { citizenIdMasked: maskCitizenId(person.citizenId) } : {}),
    };
  }

  async result({ manager, now, ctx }: Tx, row: DossierRow, { definition, shown }: GatheredDossier): Promise<StaffDossier['result']> {
    const draft = await this.results.find(row.id, manager);
    const at = { calendar: this.offices.calendar(row.unitId), now, locale: ctx.locale };
    return {
      kind: definition.result.template,
      title: definition.result.title[ctx.locale],
      fields: resultFields(definition, draft?.facts, shown.answers, this.offices.places, at),
      ...(draft?.sentBackReason ? { sentBackReason: draft.sentBackReason } : {}),
      ...(draft?.note ? { note: draft.note } : {}),
    };
  }
}
