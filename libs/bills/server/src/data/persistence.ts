import { definePersistence } from '@tinhso/platform';
import { BillRow, RemittanceRow } from './bill.entities.js';
import { Bills1764090000000 } from './migrations/1764090000000-bills.js';
import { RemittedDays1764150010000 } from './migrations/1764150010000-remitted-days.js';
import { ReminderRow, SavedCodeRow } from './saved-code.entities.js';

/** Bills that are paid here, codes that people keep, and what was remitted. What was paid is never deleted. */
export const billsPersistence = definePersistence({
  domain: 'bills',
  entities: [BillRow, RemittanceRow, SavedCodeRow, ReminderRow],
  migrations: [Bills1764090000000, RemittedDays1764150010000],
  grants: {
    bill: ['SELECT', 'INSERT', 'UPDATE'],
    bill_saved_code: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
    bill_reminder: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
    bill_remittance: ['SELECT', 'INSERT'],
  },
  sealed: { bill: { columns: ['sealed'] }, bill_saved_code: { columns: ['sealed', 'seen_sealed'] } },
});
