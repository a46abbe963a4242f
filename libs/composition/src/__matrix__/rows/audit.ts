import { accessFlag } from '../objects/audit.js';
import { citizenSelf, staffObject, staffSelf, type Rows } from '../row.js';

const auditors = { scope: 'audit.read', roles: ['auditor', 'data_protection_officer'] } as const;

export const auditRows: Rows = {
  // A guardian may ask for a child; no ordinary delegation and no helper may.
  getAccessLog: citizenSelf({ scope: 'privacy.own', acting: ['guardian'] }),
  getAuditState: staffSelf({ ...auditors, showsEverybody: true }),
  searchAuditEntries: staffSelf({ ...auditors, request: () => ({ body: { limit: 100 } }) }),
  listAccessFlags: staffSelf({ ...auditors, mustShow: accessFlag }),
  examineAccessFlag: staffObject(accessFlag, {
    ...auditors,
    status: 204,
    request: () => ({ body: { note: 'Đã hỏi người quản lý, có lý do' } }),
  }),
  searchPeople: staffSelf({
    scope: 'person.search',
    roles: ['one_stop_clerk', 'case_officer'],
    request: ({ cast }) => ({ body: { by: 'phone', value: cast.owner.phone, purpose: 'Bà con đến quầy hỏi kết quả, quên mã' } }),
    check: ({ text }, _caller, { cast }) => (text.includes(cast.owner.phone) ? 'the phone is shown in clear' : undefined),
    showsEverybody: true,
    reads: true,
  }),
};
