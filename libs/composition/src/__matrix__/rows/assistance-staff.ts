import { assistanceCase, assistedFiling, team } from '../objects/assistance.js';
import { staffObject, staffSelf, type Rows } from '../row.js';

const managing = { scope: 'assistance.manage', roles: ['leader', 'admin'] } as const;
const confirming = { scope: 'assistance.confirm', roles: ['one_stop_clerk'] } as const;
const reading = { scope: 'assistance.read-cases', roles: ['leader', 'auditor'] } as const;
const examining = { scope: 'assistance.examine', roles: ['leader'] } as const;
const seen = { identitySeen: true, declared: true };

export const assistanceStaffRows: Rows = {
  listAssistanceTeams: staffSelf({ ...managing, mustShow: team }),
  createAssistanceTeam: staffObject(team, {
    ...managing,
    status: 201,
    request: ({ unitId }) => ({ body: { unitId, name: 'Tổ công nghệ số mới' } }),
  }),
  renameAssistanceTeam: staffObject(team, { ...managing, request: () => ({ body: { name: 'Tổ công nghệ số khác' } }) }),
  closeAssistanceTeam: staffObject(team, managing),
  addAssistanceMember: staffObject(team, {
    ...managing,
    status: 201,
    request: (_, { cast }) => ({ body: { phone: cast.delegations.narrow.holder.phone, validFrom: '2026-11-23', validTo: '2027-11-22' } }),
  }),
  endAssistanceMember: staffObject(team, managing),
  countAssistance: staffSelf({ ...managing, request: () => ({ query: { from: '2026-11-01', to: '2026-11-30' } }) }),
  countAssistanceTable: staffSelf({ ...managing, request: () => ({ query: { from: '2026-11-01', to: '2026-11-30' } }) }),

  lookUpAssistedSlip: staffObject(assistedFiling, {
    ...confirming,
    refused: { status: 404, code: 'slip-unknown' },
    request: ({ slipCode }) => ({ body: { slipCode } }),
  }),
  confirmAssistedFilingAtCounter: staffObject(assistedFiling, { ...confirming, request: () => ({ body: seen }) }),
  disownAssistedFilingAtCounter: staffObject(assistedFiling, { ...confirming, request: () => ({ body: { identitySeen: true } }) }),

  listAssistanceCases: staffSelf({ ...reading, mustShow: assistanceCase }),
  getAssistanceCase: staffObject(assistanceCase, reading),
  examineAssistanceCase: staffObject(assistanceCase, { ...examining, request: () => ({ body: { version: 1 } }) }),
  closeAssistanceCase: staffObject(assistanceCase, {
    ...examining,
    request: () => ({ body: { version: 1, conclusion: 'Đã gặp cả hai bên và làm rõ.', helperOutcome: 'restored' } }),
  }),
};
