import { Inject, Injectable } from '@nestjs/common';
import { FieldCipher } from '@tinhso/platform';
import type { WalletPaperRow } from './data/wallet-paper.entity.js';
import type { WalletUseRow } from './data/wallet-use.entity.js';
import type { PaperDetails, UseDetails } from './domain/details.js';

/** Seals and opens what is written about papers and their uses. */
@Injectable()
export class WalletVault {
  constructor(@Inject(FieldCipher) private readonly cipher: FieldCipher) {}

  seal(id: string, details: PaperDetails | UseDetails): Buffer {
    return this.cipher.seal(id, JSON.stringify(details));
  }

  paper({ id, sealed }: Pick<WalletPaperRow, 'id' | 'sealed'>): PaperDetails {
    return JSON.parse(this.cipher.open(id, sealed)) as PaperDetails;
  }

  use({ id, sealed }: Pick<WalletUseRow, 'id' | 'sealed'>): UseDetails {
    return JSON.parse(this.cipher.open(id, sealed)) as UseDetails;
  }
}
