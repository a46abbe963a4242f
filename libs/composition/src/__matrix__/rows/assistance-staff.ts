import type { AssistanceCase, Counts } from '@tinhso/assistance-contract';
import { postsOf } from '../callers.js';
import { provinceOf } from '../cast.js';
import { reachTo } from '../expectation.js';
import { idBytes } from '@tinhso/platform';
import { assistanceCase, assistedFiling, takenBackFiling, team } from '../objects/assistance.js';
import { signedBy } from '../people.js';
import { staffObject, staffSelf, type Rows } from '../row.js';

const managing = { scope: 'assistance.manage', roles: ['leader', 'admin'] } as const;
const confirming = { scope: 'assistance.confirm', roles: ['one_stop_clerk'] } as const;
const reading = { scope: 'assistance.read-cases', roles: ['leader', 'auditor'] } as const;
const examining = { scope: 'assistance.examine', roles: ['leader'] } as const;
const period = () => ({ query: { from: '2026-11-01', to: '2026-11-30' } });
const conclusion = 'Đã gặp cả hai bên và làm rõ.';
const seen = { identitySeen: true, declared: true };

export const assistanceStaffRows: Rows = {
  listAssistanceTeams: staffSelf({ ...managing, mustShow: team }),
  createAssistanceTeam: staffObject(team, {
    ...managing,
    status: 201,
    request: ({ unitId }) => ({ body: { unitId, name: 'Tổ công nghệ số mới' } }),
    also: [
      {
        name: 'a team of the province',
        request: ({ world, cast }) => ({
          ...signedBy(cast.officials.admin.province),
          body: { unitId: provinceOf(world), name: 'Tổ công nghệ số tỉnh' },
        }),
        status: 404,
        code: 'not-found',
      },
    ],
  }),
  renameAssistanceTeam: staffObject(team, { ...managing, request: () => ({ body: { name: 'Tổ công nghệ số khác' } }) }),
  closeAssistanceTeam: staffObject(team, managing),
  addAssistanceMember: staffObject(team, {
    ...managing,
    status: 201,
    request: (_, { cast }) => ({ body: { phone: cast.delegations.narrow.holder.phone, validFrom: '2026-11-23', validTo: '2027-11-22' } }),
  }),
  endAssistanceMember: staffObject(team, {
    ...managing,
    also: [
      {
        name: 'a member of a team elsewhere, by the own team',
        request: async (stage) => ({
          ...signedBy(stage.cast.officials.leader.here),
          params: { id: (await stage.objectOf(team, 'owner')).id, memberId: (await stage.objectOf(team, 'stranger')).memberId },
        }),
        status: 404,
        code: 'not-found',
      },
    ],
  }),
  countAssistance: staffSelf({
    ...managing,
    mustShow: team,
    request: period,
    check: ({ text }) => {
      const { teams, total } = JSON.parse(text) as Counts;
      const sessions = teams.reduce((sum, each) => sum + each.sessions, 0);
      return sessions === total.sessions && sessions > 0 ? undefined : `${sessions} sessions in all, told are ${total.sessions}`;
    },
  }),
  countAssistanceTable: staffSelf({
    ...managing,
    request: period,
    // One line of headings, and one for each team within reach: the other commune is not named.
    check: ({ text }, caller) => {
      const names = [
        ['here', 'owner', 'Minh Xuân'],
        ['elsewhere', 'stranger', 'Tân Trào'],
      ] as const;
      const posts = caller.kind === 'staff' ? postsOf(caller, managing.roles) : [];
      const wrong = names.find(([, target, name]) => text.includes(name) !== reachTo(posts, target));
      return wrong ? `teams ${wrong[0]} are counted, or are not` : undefined;
    },
  }),

  lookUpAssistedSlip: staffObject(assistedFiling, {
    ...confirming,
    refused: { status: 404, code: 'slip-unknown' },
    request: ({ slipCode }) => ({ body: { slipCode } }),
    needs: [takenBackFiling],
    also: [
      {
        name: 'a slip of what was taken back',
        request: async (stage) => ({
          ...signedBy(stage.cast.officials.one_stop_clerk.here),
          body: { slipCode: (await stage.objectOf(takenBackFiling, 'owner')).slipCode },
        }),
        status: 404,
        code: 'slip-unknown',
      },
    ],
  }),
  confirmAssistedFilingAtCounter: staffObject(assistedFiling, {
    ...confirming,
    request: () => ({ body: seen }),
    needs: [takenBackFiling],
    also: [
      {
        name: 'what was taken back',
        request: async (stage) => ({
          ...signedBy(stage.cast.officials.one_stop_clerk.here),
          params: { id: (await stage.objectOf(takenBackFiling, 'owner')).id },
          body: seen,
        }),
        status: 404,
        code: 'not-found',
      },
    ],
  }),
  disownAssistedFilingAtCounter: staffObject(assistedFiling, { ...confirming, request: () => ({ body: { identitySeen: true } }) }),

  listAssistanceCases: staffSelf({ ...reading, mustShow: assistanceCase }),
  getAssistanceCase: staffObject(assistanceCase, {
    ...reading,
    check: ({ text }, caller, _stage, target) => {
      const { mayExamine, helperRecord } = JSON.parse(text) as AssistanceCase;
      const leads = caller.kind === 'staff' ? postsOf(caller, examining.roles) : [];
      if (mayExamine !== reachTo(leads, target)) return `examining is ${mayExamine ? '' : 'not '}offered`;
      return helperRecord.filings === 1 && helperRecord.disowned === 1 ? undefined : 'the record is of more than this helper';
    },
  }),
  examineAssistanceCase: staffObject(assistanceCase, { ...examining, request: () => ({ body: { version: 1 } }) }),
  closeAssistanceCase: staffObject(assistanceCase, {
    ...examining,
    request: () => ({ body: { version: 1, conclusion, helperOutcome: 'restored' } }),
    // The cases about others keep nobody from helping again.
    check: async (_reply, _caller, stage, target) => {
      const { memberId } = await stage.objectOf(assistanceCase, target === 'stranger' ? 'stranger' : 'owner');
      const sql = 'SELECT 1 FROM assistance_member WHERE id = ? AND suspended_at IS NULL';
      const free = await stage.world.query(sql, [idBytes(memberId)]);
      return free.length === 1 ? undefined : 'the helper is still suspended';
    },
    also: [
      {
        name: 'the helper has to go',
        request: async (stage) => ({
          ...signedBy(stage.cast.officials.leader.here),
          params: { id: (await stage.objectOf(assistanceCase, 'owner')).id },
          body: { version: 1, conclusion, helperOutcome: 'ended' },
        }),
        status: 200,
      },
    ],
  }),
};
