import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { DossierRow } from '../data/dossier.entity.js';
import { ApplicantContact } from '../lifecycle/applicant-contact.js';
import { receptionOf } from '../reception/receptions.js';
import { ReceptionVault } from '../reception/reception-vault.js';

/** The four digits by which a dossier is tracked beside its code. */
@Injectable()
export class TrackingDigits {
  constructor(
    @Inject(ApplicantContact) private readonly contact: ApplicantContact,
    @Inject(ReceptionVault) private readonly receptions: ReceptionVault,
  ) {}

  async of(manager: EntityManager, row: DossierRow): Promise<string | undefined> {
    const phone = (await this.contact.of(manager, row)).phone;
    if (phone) return phone.slice(-4);
    // Whoever came to the desk without a phone has a number on the slip.
    const reception = row.channel === 'online' ? null : await receptionOf(manager, row.id);
    return reception ? this.receptions.open(reception).lookupNumber : undefined;
  }
}
