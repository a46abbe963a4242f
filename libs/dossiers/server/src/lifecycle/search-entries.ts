import { Inject, Injectable } from '@nestjs/common';
import { FieldCipher, type Tx } from '@tinhso/platform';
import type { DossierRow } from '../data/dossier.entity.js';
import { indexForSearch } from '../data/search.js';
import { personKey, plainKeys } from '../domain/search-keys.js';
import { ApplicantContact } from './applicant-contact.js';

/** Makes dossiers findable: by name and code in words, by phone and citizen ID as blind indexes. */
@Injectable()
export class SearchEntries {
  constructor(
    @Inject(ApplicantContact) private readonly contact: ApplicantContact,
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
  ) {}

  /** @param unitIds whose lists find it: the receiving unit, and any that it was handed to. May run again without effect. */
  async write(tx: Tx, row: DossierRow, unitIds: readonly string[]): Promise<void> {
    const { phone, citizenId } = await this.contact.of(tx.manager, row);
    const keys = [
      ...plainKeys(row.applicantName, row.code),
      ...(phone ? [this.phone(phone)] : []),
      ...(citizenId ? [this.citizenId(citizenId)] : []),
    ];
    await indexForSearch(tx, row.id, unitIds, keys);
  }

  phone(phone: string): string {
    return personKey('phone', this.cipher.blindIndex('phone', phone));
  }

  citizenId(citizenId: string): string {
    return personKey('citizen-id', this.cipher.blindIndex('citizen-id', citizenId));
  }
}
