import { Inject, Injectable } from '@nestjs/common';
import type { BankCredit } from '@tinhso/payments-contract';
import { FieldCipher } from '@tinhso/platform';
import type { TransferRow } from '../data/transfer.entities.js';

/** What a transfer says of who sent it; read by finance alone. */
export type TransferDetails = Pick<BankCredit, 'content' | 'payerName' | 'payerAccount' | 'payerBank'>;

/** Keeps what a transfer says of people sealed. */
@Injectable()
export class TransferSeal {
  constructor(@Inject(FieldCipher) private readonly cipher: FieldCipher) {}

  seal(id: string, { content, payerName, payerAccount, payerBank }: TransferDetails): Buffer {
    return this.cipher.seal(id, JSON.stringify({ content, payerName, payerAccount, payerBank }));
  }

  open({ id, detailsSealed }: Pick<TransferRow, 'id' | 'detailsSealed'>): TransferDetails {
    return JSON.parse(this.cipher.open(id, detailsSealed)) as TransferDetails;
  }
}
