import { newId } from '@tinhso/kernel';
import { roles } from '@tinhso/organisations-contract';
import type { MemberList } from '@tinhso/staffing-contract';
import { officeOf } from '../cast.js';
import { absence, member, memberPost } from '../objects/staffing.js';
import { ofNoOffice } from '../no-office.js';
import { HERE, signedBy } from '../people.js';
import { staffObject, staffSelf, type FurtherCall, type Rows } from '../row.js';
import type { Stage } from '../stage.js';

const managing = { scope: 'staff.manage', roles: ['admin'] } as const;
const changing = { ...managing, fresh: true } as const;
const absences = { scope: 'absence.manage', roles: ['admin', 'leader'] } as const;
const own = { scope: 'account.self', roles } as const;

const post = (stage: Stage) => ({
  unitId: officeOf(stage.world, HERE),
  role: 'case_officer',
  title: 'Công chức văn hoá',
  from: '2026-11-23',
});
const days = { from: '2026-12-10', to: '2026-12-11', reason: 'Đi công tác' };

/** Some posts are the province's to give, in whatever office they are. */
const reserved = (name: string, gone: readonly 'admin'[]): FurtherCall => ({
  name: `a post that is reserved to the province, ${name}`,
  request: async (stage) => {
    const { id, unitId } = await stage.objectOf(member, 'owner');
    const here = stage.cast.officials.admin.here.post;
    const by = gone[0] ? ofNoOffice(stage, gone[0], [here]) : signedBy({ token: () => stage.world.staffToken([here]) });
    return { ...by, params: { id }, body: { ...post(stage), unitId, role: 'auditor' } };
  },
  status: 403,
  code: 'role-reserved',
});

export const staffingRows: Rows = {
  listStaffMembers: staffSelf({
    ...managing,
    mustShow: member,
    check: async ({ text }, _caller, stage) => {
      const { items } = JSON.parse(text) as MemberList;
      for (const who of ['owner', 'stranger'] as const) {
        const [{ id: presentId }, { memberId: absentId }] = [await stage.objectOf(member, who), await stage.objectOf(absence, who)];
        const present = items.find(({ accountId }) => accountId === presentId);
        const absent = items.find(({ accountId }) => accountId === absentId);
        if (present && present.posts.length !== 1) return 'somebody is shown with the posts of others';
        if (present?.away ?? (absent && !absent.away)) return 'somebody is shown away who is not, or there who is away';
      }
      return undefined;
    },
  }),
  // The unit is in the body: it is an object of the caller's units like any other.
  createStaffMember: staffObject(member, {
    ...changing,
    status: 201,
    request: (object, stage) => ({
      body: { login: `m.${newId()}`, fullName: 'Hoàng Văn Bình', post: { ...post(stage), unitId: object.unitId } },
    }),
  }),
  giveStaffPost: staffObject(member, {
    ...changing,
    status: 201,
    request: (object, stage) => ({ body: { ...post(stage), unitId: object.unitId } }),
    also: [reserved('by a commune', []), reserved('by a commune, beside an office that is there no more', ['admin'])],
  }),
  endStaffPost: staffObject(memberPost, { ...changing, request: () => ({ body: {} }) }),
  lockStaffMember: staffObject(member, { ...changing, request: () => ({ body: { locked: true } }) }),
  resetStaffPassword: staffObject(member, changing),
  resetStaffSecondFactor: staffObject(member, changing),

  listOwnAbsences: staffSelf(own),
  recordOwnAbsence: staffSelf({
    ...own,
    // Nobody of this stage has a deputy who is no colleague: the call is allowed, the deputy is not.
    status: 409,
    code: 'deputy-elsewhere',
    request: () => ({ body: { ...days, deputyAccountId: newId() } }),
  }),
  callOffOwnAbsence: staffSelf({ ...own, status: 404, code: 'not-found', request: () => ({ params: { id: newId() } }) }),
  listColleagues: staffSelf({ ...own, showsEverybody: true }),

  listAbsences: staffSelf({ ...absences, mustShow: absence }),
  listColleaguesOf: staffObject(member, { ...absences, showsEverybody: true }),
  recordAbsence: staffObject(member, {
    ...absences,
    status: 409,
    code: 'deputy-elsewhere',
    request: (object) => ({ body: { ...days, absentAccountId: object.id, deputyAccountId: newId() } }),
  }),
  callOffAbsence: staffObject(absence, absences),
};
