import { Inject, Injectable } from '@nestjs/common';
import { FieldCipher } from '@tinhso/platform';
import type { BillRow } from './data/bill.entities.js';
import type { SavedCodeRow } from './data/saved-code.entities.js';
import type { BillDetails, SavedDetails } from './domain/details.js';
import type { CustomerAccount } from './provider/bill-provider.js';

/** Seals and opens what tells whose a bill or a code is. */
@Injectable()
export class BillVault {
  constructor(@Inject(FieldCipher) private readonly cipher: FieldCipher) {}

  seal(id: string, details: BillDetails | SavedDetails | CustomerAccount): Buffer {
    return this.cipher.seal(id, JSON.stringify(details));
  }

  bill({ id, sealed }: Pick<BillRow, 'id' | 'sealed'>): BillDetails {
    return JSON.parse(this.cipher.open(id, sealed)) as BillDetails;
  }

  saved({ id, sealed }: Pick<SavedCodeRow, 'id' | 'sealed'>): SavedDetails {
    return JSON.parse(this.cipher.open(id, sealed)) as SavedDetails;
  }

  /** What the provider said at the last look. */
  seen({ id, seenSealed }: Pick<SavedCodeRow, 'id' | 'seenSealed'>): CustomerAccount | undefined {
    return seenSealed ? (JSON.parse(this.cipher.open(id, seenSealed)) as CustomerAccount) : undefined;
  }

  /** The same for the same code of a provider, for finding it without opening. */
  index(biller: string, code: string): Buffer {
    return this.cipher.blindIndex('bill-code', `${biller}:${code}`);
  }
}
