import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { sumMoney } from '@tinhso/kernel';
import { ledgerAccount, paymentsProblems, type Bilingual } from '@tinhso/payments-contract';
import { AppConfig, Problem, Publisher, type Tx } from '@tinhso/platform';
import { insertObligation } from '../data/obligations.js';
import { Waivers, type GrantedWaiver } from '../waivers/waivers.js';

/** What is owed, as whoever asks for it says. */
export interface NewObligation {
  /** Of what asks for it: asking again makes no second one. */
  readonly id: string;
  /** Who is told when it is settled, e.g. `dossier-fee`. */
  readonly kind: string;
  readonly caseId: string;
  readonly caseCode: string;
  /** The citizen who owes it. */
  readonly accountId: string;
  /** The unit that gives the receipt, and to which the money belongs unless `payee` says otherwise. */
  readonly unitId: string;
  readonly payerName: string;
  readonly title: Bilingual;
  readonly lines: readonly { readonly label: Bilingual; readonly amount: number }[];
  /** Procedure of the dossier whose fee it is. */
  readonly procedureCode?: string;
  /** Whose the money is; the unit's own unless told. */
  readonly payee?: { readonly kind: 'unit' } | { readonly kind: 'provider'; readonly key: string };
  /** The last day on which it is paid in time, `YYYY-MM-DD`. */
  readonly dueOn?: string;
  /** What was told when it was filed, `null` for nothing: it stands, whatever became of the rule. Left out, the rules of this moment say. */
  readonly waiver?: GrantedWaiver | null;
}

/** Writes down, inside the transaction of whoever asks, that something has to be paid, less what a rule of the day waives. */
@Injectable()
export class OpenObligation {
  constructor(
    @Inject(AppConfig) private readonly config: AppConfig,
    @Inject(Waivers) private readonly waivers: Waivers,
    @Inject(Publisher) private readonly publisher: Publisher,
  ) {}

  /** @throws Problem amount-out-of-range for what is negative, a fraction, too little or too much */
  async run(tx: Tx, wish: NewObligation): Promise<void> {
    const sound = wish.lines.every(({ amount }) => Number.isSafeInteger(amount) && amount > 0);
    const sum = sound ? sumMoney(wish.lines.map((line) => line.amount)) : Number.NaN;
    if (!this.isPayable(sum)) throw Problem.from(paymentsProblems, 'amount-out-of-range', { extra: this.range });
    const { payee, unitId, dueOn = null, waiver: told, ...asked } = wish;
    const payeeAccount = payee?.kind === 'provider' ? ledgerAccount('payable', payee.key) : ledgerAccount('fees', unitId);
    const waiver = told === undefined ? await this.waivers.of(tx.manager, wish, { sum, at: tx.now }) : told;
    const { id: waiverId = null, amount: waived = 0, text: waiverText = null } = waiver ?? {};
    const amount = sum - waived;
    if (waived < 0 || amount < 0) throw new Error(`${waived} cannot be taken off ${sum}`);
    if (!(await insertObligation(tx, { ...asked, unitId, payeeAccount, dueOn, amount, waiverId, waived, waiverText }))) return;
    const record = { subjectType: 'obligation', subjectId: wish.id, dataSubjectId: wish.accountId, caseId: wish.caseId };
    await appendAudit(tx, { action: amount === 0 ? 'obligation.waived' : 'obligation.opened', ...record });
    if (amount > 0) return;
    const { id: obligationId, kind, caseId } = wish;
    await this.publisher.publish(tx, { type: 'obligation.waived', payload: { obligationId, kind, caseId, source: waiverText ?? '' } });
  }

  /** A whole sum within the range of the settings. */
  isPayable(amount: number): boolean {
    return Number.isSafeInteger(amount) && amount >= this.range.least && amount <= this.range.most;
  }

  private get range(): { readonly least: number; readonly most: number } {
    return { least: this.config.settings.PAYMENT_MIN, most: this.config.settings.PAYMENT_MAX };
  }
}
