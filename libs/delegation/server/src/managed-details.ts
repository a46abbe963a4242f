import { Inject, Injectable } from '@nestjs/common';
import type { GuardianRelation } from '@tinhso/delegation-contract';
import { FieldCipher } from '@tinhso/platform';
import type { ManagedPrincipalRow } from './data/supporting.entities.js';

/** What was declared of a child. */
export interface ChildDetails {
  readonly birthDate: string;
  readonly citizenId?: string;
  readonly relation: GuardianRelation;
}
/** What was declared of a business. */
export interface CompanyDetails {
  readonly taxCode: string;
  readonly position: string;
}

/** Declared facts of those in whose name others act, sealed with their id. */
@Injectable()
export class ManagedDetails {
  constructor(@Inject(FieldCipher) private readonly cipher: FieldCipher) {}

  seal(id: string, details: ChildDetails | CompanyDetails): Buffer {
    return this.cipher.seal(id, JSON.stringify(details));
  }

  child(row: ManagedPrincipalRow): ChildDetails {
    return JSON.parse(this.cipher.open(row.id, row.detailsSealed)) as ChildDetails;
  }

  company(row: ManagedPrincipalRow): CompanyDetails {
    return JSON.parse(this.cipher.open(row.id, row.detailsSealed)) as CompanyDetails;
  }

  /** Equal exactly for the same one declared twice. */
  identityOf(kind: 'child' | 'business', text: string): Buffer {
    return this.cipher.blindIndex(`managed-${kind}`, text);
  }
}
