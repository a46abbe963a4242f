import { definePersistence } from '@tinhso/platform';
import { CashTakingRow } from './cash.entity.js';
import { ObligationPayerRow, PaymentItemRow } from './item.entities.js';
import { Payments1764050000000 } from './migrations/1764050000000-payments.js';
import { Baskets1764080000000 } from './migrations/1764080000000-baskets.js';
import { Cash1764080010000 } from './migrations/1764080010000-cash.js';
import { RefundsAndDays1764100000000 } from './migrations/1764100000000-refunds-and-days.js';
import { ChargeDays1764100010000 } from './migrations/1764100010000-charge-days.js';
import { TransferDays1764150000000 } from './migrations/1764150000000-transfer-days.js';
import { ChargeRow, LedgerDayRow, LedgerEntryRow, LedgerLineRow, ReceiptRow, ReceiptSeriesRow, RefundRow } from './money.entities.js';
import { Transfers1764120000000 } from './migrations/1764120000000-transfers.js';
import { Waivers1764140010000 } from './migrations/1764140010000-waivers.js';
import { ObligationRow, PaymentEventRow, PaymentRow } from './payment.entities.js';
import { ReceiptMailStopRow } from './receipt-mail-stop.entity.js';
import { StatementRow, TransferRow } from './transfer.entities.js';
import { WaiverPersonRow, WaiverRuleRow } from './waiver.entities.js';

const APPEND_ONLY = ['SELECT', 'INSERT'] as const;
const CHANGING = ['SELECT', 'INSERT', 'UPDATE'] as const;

/** What is owed, what was paid, and where every đồng lies. Nothing but the right to pay for another is ever deleted; the ledger and its receipts are only added to. */
export const paymentsPersistence = definePersistence({
  domain: 'payments',
  entities: [
    ObligationRow,
    ObligationPayerRow,
    PaymentRow,
    PaymentItemRow,
    CashTakingRow,
    PaymentEventRow,
    ChargeRow,
    RefundRow,
    LedgerDayRow,
    LedgerEntryRow,
    LedgerLineRow,
    ReceiptSeriesRow,
    ReceiptRow,
    TransferRow,
    StatementRow,
    WaiverRuleRow,
    WaiverPersonRow,
    ReceiptMailStopRow,
  ],
  migrations: [
    Payments1764050000000,
    Baskets1764080000000,
    Cash1764080010000,
    RefundsAndDays1764100000000,
    ChargeDays1764100010000,
    Transfers1764120000000,
    Waivers1764140010000,
    TransferDays1764150000000,
  ],
  grants: {
    payment_obligation: CHANGING,
    obligation_payer: ['SELECT', 'INSERT', 'DELETE'],
    payment: CHANGING,
    payment_item: APPEND_ONLY,
    cash_taking: APPEND_ONLY,
    payment_event: APPEND_ONLY,
    payment_charge: APPEND_ONLY,
    payment_refund: CHANGING,
    ledger_entry: APPEND_ONLY,
    ledger_line: APPEND_ONLY,
    ledger_day: APPEND_ONLY,
    receipt_series: CHANGING,
    receipt: APPEND_ONLY,
    bank_transfer: CHANGING,
    bank_statement: CHANGING,
    waiver_rule: CHANGING,
    waiver_person: ['SELECT', 'INSERT', 'DELETE'],
    receipt_mail_stop: ['SELECT', 'INSERT', 'DELETE'],
  },
  sealed: { bank_transfer: { columns: ['details_sealed'] }, waiver_person: { columns: ['evidence_sealed'] } },
});
