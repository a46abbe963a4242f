import type { ErasureOutcome, PersonalDataSection, PersonalDataSource } from '@tinhso/platform';
import { idBytes } from '@tinhso/platform';
import type { ReadAccessLog } from './use-cases/read-access-log.js';

const MOST_LINES = 10_000;

const basis = {
  vi: 'Nhật ký truy cập phải được giữ nguyên để chứng minh ai đã xem dữ liệu (Luật 91/2025/QH15, Nghị định 356/2025/NĐ-CP)',
  en: 'The access log has to stay as it is to prove who saw the data (Law 91/2025/QH15, Decree 356/2025/NĐ-CP)',
};

/** The person's access log: given along in an export, never erased. It holds names of fields and no values. */
export const auditPersonalData = (log: ReadAccessLog): PersonalDataSource => ({
  async export(manager, accountId): Promise<readonly PersonalDataSection[]> {
    const lines = await log.export(manager, accountId, MOST_LINES, 'vi');
    const title = { vi: 'Ai đã xem dữ liệu của tôi', en: 'Who saw my data' };
    const records = lines.map(({ at, by, what, fields, purpose, case: found, count }) => ({
      at,
      by: by ? [by.name, by.position, by.office].filter(Boolean).join(', ') : null,
      what,
      fields: fields.join(', '),
      purpose: purpose ?? null,
      case: found ? [found.title, found.code].filter(Boolean).join(', ') : null,
      count,
    }));
    return [{ name: 'access-log', title, records }];
  },
  async erase({ manager }, accountId): Promise<readonly ErasureOutcome[]> {
    const [row]: { n: number }[] = await manager.query('SELECT COUNT(*) AS n FROM audit_entry WHERE data_subject_id = ?', [
      idBytes(accountId),
    ]);
    const what = { vi: 'Nhật ký xem dữ liệu', en: 'Access log' };
    return [{ what, erased: 0, held: [{ count: Number(row?.n ?? 0), basis }] }];
  },
});
