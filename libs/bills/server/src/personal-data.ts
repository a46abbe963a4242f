import { Inject, Injectable } from '@nestjs/common';
import type { ErasureOutcome, PersonalDataSection, PersonalDataSource, Tx } from '@tinhso/platform';
import { billStateTexts } from '@tinhso/bills-contract';
import type { EntityManager } from 'typeorm';
import { BillVault } from './bill-vault.js';
import { billsOf, blankBill } from './data/bills.js';
import { deleteReminders } from './data/reminders.js';
import { allSavedOf, deleteSaved } from './data/saved-codes.js';

const ACCOUNTING = {
  vi: 'Chứng từ thu tiền lưu tối thiểu 10 năm (NĐ 174/2016/NĐ-CP, điều 13)',
  en: 'Accounting papers are kept for at least ten years (Decree 174/2016, article 13)',
};

/** Kept codes and paid bills in the export and in an erasure: codes go, what was paid stays as long as accounting papers have to. */
@Injectable()
export class BillData implements PersonalDataSource {
  constructor(@Inject(BillVault) private readonly vault: BillVault) {}

  async export(manager: EntityManager, accountId: string): Promise<readonly PersonalDataSection[]> {
    const codes = (await allSavedOf(manager, accountId)).map((row) => ({
      biller: row.biller,
      ...this.vault.saved(row),
      remind: row.remind === 1,
      savedAt: row.createdAt.toISOString(),
    }));
    const bills = (await billsOf(manager, accountId)).map((row) => {
      const { code, period } = this.vault.bill(row);
      const state = billStateTexts[row.state].vi;
      const paid = { paidAt: row.paidAt?.toISOString() ?? null, receipt: row.receiptNumber };
      return { biller: row.biller, code, billNo: row.billNo, period: period ?? null, amount: row.amount, state, ...paid };
    });
    return [
      { name: 'savedBillCodes', title: { vi: 'Mã khách hàng đã lưu', en: 'Kept customer codes' }, records: codes },
      { name: 'bills', title: { vi: 'Hóa đơn', en: 'Bills' }, records: bills },
    ];
  }

  async erase(tx: Tx, accountId: string): Promise<readonly ErasureOutcome[]> {
    const codes = await allSavedOf(tx.manager, accountId);
    for (const { id } of codes) await deleteSaved(tx, id);
    await deleteReminders(tx, accountId);
    const bills = await billsOf(tx.manager, accountId);
    const unpaid = bills.filter(({ payerId }) => payerId === null);
    for (const { id } of unpaid) await blankBill(tx, id, this.vault.seal(id, { code: '', customer: '' }));
    const count = bills.length - unpaid.length;
    return [
      { what: { vi: 'Mã khách hàng đã lưu', en: 'Kept customer codes' }, erased: codes.length, held: [] },
      {
        what: { vi: 'Hóa đơn', en: 'Bills' },
        erased: unpaid.length,
        held: count === 0 ? [] : [{ count, basis: ACCOUNTING }],
      },
    ];
  }
}
