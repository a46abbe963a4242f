import { definePersistence } from '@tinhso/platform';
import { CashCountRow, CloseExplanationRow, CloseRecordRow, SettlementFileRow } from './close.entities.js';
import { DailyClose1764101000000 } from './migrations/1764101000000-daily-close.js';

const APPEND_ONLY = ['SELECT', 'INSERT'] as const;

/** What days were compared with, how differences were explained, and the record of each day that was locked. Only ever added to. */
export const reconciliationPersistence = definePersistence({
  domain: 'reconciliation',
  entities: [SettlementFileRow, CloseExplanationRow, CashCountRow, CloseRecordRow],
  migrations: [DailyClose1764101000000],
  grants: { settlement_file: APPEND_ONLY, close_explanation: APPEND_ONLY, cash_count: APPEND_ONLY, close_record: APPEND_ONLY },
});
