import { definePersistence } from '@tinhso/platform';
import { Payments1764050000000 } from './migrations/1764050000000-payments.js';
import { ChargeRow, LedgerEntryRow, LedgerLineRow, ReceiptRow, ReceiptSeriesRow, RefundRow } from './money.entities.js';
import { ObligationRow, PaymentEventRow, PaymentRow } from './payment.entities.js';

const APPEND_ONLY = ['SELECT', 'INSERT'] as const;
const CHANGING = ['SELECT', 'INSERT', 'UPDATE'] as const;

/** What is owed, what was paid, and where every đồng lies. Nothing here is ever deleted; the ledger and its receipts are only added to. */
export const paymentsPersistence = definePersistence({
  domain: 'payments',
  entities: [ObligationRow, PaymentRow, PaymentEventRow, ChargeRow, RefundRow, LedgerEntryRow, LedgerLineRow, ReceiptSeriesRow, ReceiptRow],
  migrations: [Payments1764050000000],
  grants: {
    payment_obligation: CHANGING,
    payment: CHANGING,
    payment_event: APPEND_ONLY,
    payment_charge: APPEND_ONLY,
    payment_refund: CHANGING,
    ledger_entry: APPEND_ONLY,
    ledger_line: APPEND_ONLY,
    receipt_series: CHANGING,
    receipt: APPEND_ONLY,
  },
});
