import { Inject, Injectable } from '@nestjs/common';
import { billsProblems, type Biller } from '@tinhso/bills-contract';
import { newId } from '@tinhso/kernel';
import { PaymentsFacade } from '@tinhso/payments-server';
import { ownerIdOf, Problem, type Tx } from '@tinhso/platform';
import { BillVault } from '../bill-vault.js';
import type { BillRow } from '../data/bill.entities.js';
import { insertBill, lockParts, moveBill } from '../data/bills.js';
import { obligationOf } from '../domain/obligation-texts.js';
import { faultOfAdvance, faultOfPick } from '../domain/pick-rules.js';
import { Province } from '../province.js';
import type { CustomerAccount, ProvidersBill } from '../provider/bill-provider.js';
import { Taken } from '../reading/taken.js';

/** A pick whose code was checked and whose provider was asked. */
export interface CheckedPick {
  readonly biller: Biller;
  readonly code: string;
  readonly billNo?: string;
  readonly amount: number;
  readonly account: CustomerAccount;
  /** When the provider was asked. */
  readonly at: Date;
}

/** Makes a bill payable: of one bill there is one thing that can be paid at a time, whoever looked it up. */
@Injectable()
export class Payables {
  constructor(
    @Inject(PaymentsFacade) private readonly payments: PaymentsFacade,
    @Inject(Province) private readonly province: Province,
    @Inject(BillVault) private readonly vault: BillVault,
    @Inject(Taken) private readonly taken: Taken,
  ) {}

  /** @returns id of what the payments know as owed. @throws Problem bill-gone | bill-changed | bill-being-paid | part-out-of-range | amount-out-of-range */
  async open(tx: Tx, pick: CheckedPick): Promise<string> {
    const { billNo, biller, amount } = pick;
    if (billNo === undefined) {
      const fault = faultOfAdvance(amount, biller);
      if (fault) throw Problem.from(billsProblems, fault);
      const id = newId();
      return this.ask(tx, pick, { id, billNo: id, part: 1 });
    }
    const parts = await lockParts(tx, biller.key, billNo);
    const bill = await this.leftOf(tx, pick, billNo, parts);
    const fault = faultOfPick(bill, amount, biller);
    if (fault) throw Problem.from(billsProblems, fault, bill ? { extra: { amount: bill.amount } } : {});
    const open = parts.find(({ state }) => state === 'open');
    if (open && (await this.isStillOwed(tx, open, amount))) {
      await this.payments.admitPayer(tx, open.id, ownerIdOf(tx.ctx));
      return open.id;
    }
    return this.ask(tx, pick, { id: newId(), billNo, part: parts.length + 1, bill });
  }

  private async leftOf(
    tx: Tx,
    { account, at }: CheckedPick,
    billNo: string,
    parts: readonly BillRow[],
  ): Promise<ProvidersBill | undefined> {
    const bill = account.open.find((each) => each.billNo === billNo);
    if (!bill) return undefined;
    const taken = (await this.taken.sums(tx.manager, parts, at)).get(billNo) ?? 0;
    return { ...bill, amount: bill.amount - taken };
  }

  /** What was begun before stays when it is for the same sum; otherwise it makes way, unless somebody is paying it. */
  private async isStillOwed(tx: Tx, open: BillRow, amount: number): Promise<boolean> {
    const standing = (await this.payments.standings(tx.manager, [open.id])).get(open.id);
    if (open.amount === amount && (standing === 'open' || standing === 'held')) return true;
    if (!(await this.payments.cancelIdle(tx, open.id))) throw Problem.from(billsProblems, 'bill-being-paid');
    await moveBill(tx, open.id, 'drop');
    return false;
  }

  private async ask(
    tx: Tx,
    { biller, code, amount, account }: CheckedPick,
    { id, billNo, part, bill }: { id: string; billNo: string; part: number; bill?: ProvidersBill },
  ): Promise<string> {
    const details = {
      code,
      customer: account.customer,
      ...(bill ? { period: bill.period, dueOn: bill.dueOn } : {}),
      ...(bill?.reading ? { reading: bill.reading } : {}),
    };
    const [accountId, unitId] = [ownerIdOf(tx.ctx), this.province.unitId];
    await insertBill(tx, {
      id,
      biller: biller.key,
      billNo,
      part,
      accountId,
      unitId,
      state: 'open',
      amount,
      sealed: this.vault.seal(id, details),
      createdAt: tx.now,
      ...NOT_YET,
    });
    const texts = obligationOf(biller, amount, bill);
    await this.payments.openObligation(tx, {
      id,
      kind: 'bill',
      caseId: id,
      caseCode: bill ? billNo : code,
      accountId,
      unitId,
      payerName: account.customer,
      payee: { kind: 'provider', key: biller.key },
      ...(bill ? { dueOn: bill.dueOn } : {}),
      ...texts,
    });
    return id;
  }
}

const NOT_YET = {
  paymentId: null,
  payerId: null,
  reference: null,
  receiptNumber: null,
  paidAt: null,
  toldAt: null,
  toldDay: null,
  tries: 0,
  refusal: null,
  reason: null,
  handledBy: null,
  handledByName: null,
  remittanceId: null,
} as const;
