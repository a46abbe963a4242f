import { Inject, Injectable } from '@nestjs/common';
import { formatVndLong } from '@tinhso/kernel';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import type { PaperSource, SourcedPaper, SourceStanding } from '@tinhso/wallet-server';
import type { EntityManager } from 'typeorm';
import type { ReceiptRow } from '../data/money.entities.js';
import { findObligation } from '../data/obligations.js';
import { findPayment } from '../data/payments.js';
import { findReceipt, receiptsAbout } from '../data/receipts.js';
import { receiptNumber } from '../domain/receipt-number.js';

const TITLES = {
  receipt: { vi: 'Biên lai', en: 'Receipt' },
  void: { vi: 'Biên lai hủy', en: 'Voiding receipt' },
  adjust: { vi: 'Biên lai điều chỉnh giảm', en: 'Lessening receipt' },
} as const;

/** Receipts as papers of the wallet of who paid: with series, number and unit, and whether they still hold. */
@Injectable()
export class ReceiptPapers implements PaperSource {
  constructor(@Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade) {}

  async paper(manager: EntityManager, receiptId: string): Promise<SourcedPaper | undefined> {
    const receipt = await findReceipt(manager, receiptId);
    const payment = receipt && (await findPayment(manager, receipt.paymentId));
    const obligation = receipt && (await findObligation(manager, receipt.obligationId));
    if (!receipt || !payment || !obligation) return undefined;
    const kind = TITLES[receipt.kind];
    return {
      ownerId: payment.accountId,
      kind: 'receipt',
      title: { vi: `${kind.vi}: ${obligation.title.vi}`, en: `${kind.en}: ${obligation.title.en}` },
      number: receiptNumber(receipt.year, receipt.number),
      issuer: this.organisations.unit(receipt.unitId)?.name ?? '',
      issuedAt: receipt.issuedAt,
    };
  }

  /** A receipt that another one takes back holds no more; one that is lessened holds, for less. */
  async standings(manager: EntityManager, receiptIds: readonly string[]): Promise<ReadonlyMap<string, SourceStanding>> {
    const found = new Map<string, SourceStanding>();
    for (const [id, about] of await receiptsAbout(manager, receiptIds)) {
      const gone = about.find(({ kind }) => kind === 'void');
      found.set(id, gone ? { revoked: { at: gone.issuedAt, reason: takenBack(gone) } } : { remark: lessened(about) });
    }
    return found;
  }
}

function takenBack({ year, number }: ReceiptRow): { vi: string; en: string } {
  const by = receiptNumber(year, number);
  return { vi: `Đã hủy bằng biên lai số ${by}; tiền được hoàn lại`, en: `Taken back by receipt ${by}; the money was returned` };
}

function lessened(about: readonly ReceiptRow[]): { vi: string; en: string } {
  const numbers = about.map(({ year, number }) => receiptNumber(year, number)).join(', ');
  const sum = formatVndLong(about.reduce((all, { amount }) => all + amount, 0));
  return { vi: `Đã điều chỉnh giảm ${sum} theo biên lai số ${numbers}`, en: `Lessened by ${sum}, see receipt ${numbers}` };
}
