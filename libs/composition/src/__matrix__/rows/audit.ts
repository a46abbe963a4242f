import type { AccessLogPage, AuditPage } from '@tinhso/audit-contract';
import { postsOf } from '../callers.js';
import { farOffice } from '../cast.js';
import { reachTo } from '../expectation.js';
import { accessFlag } from '../objects/audit.js';
import { submitted } from '../objects/dossiers.js';
import { signedBy } from '../people.js';
import { citizenSelf, staffObject, staffSelf, type Rows } from '../row.js';

const auditors = { scope: 'audit.read', roles: ['auditor', 'data_protection_officer'] } as const;

export const auditRows: Rows = {
  // A guardian may ask for a child; no ordinary delegation and no helper may.
  getAccessLog: citizenSelf({
    scope: 'privacy.own',
    acting: ['guardian'],
    // Staff of the stage are called after their posts.
    check: ({ text }, _caller, { world }) => {
      const { items, summary } = JSON.parse(text) as AccessLogPage;
      const far = farOffice(world);
      if (summary?.offices.some(({ id }) => id === far)) return 'an office is named that looked at others';
      const wrong = items.find(({ by }) => by?.position && !by.name.includes(by.position));
      return wrong ? `${wrong.by?.name} is told to be ${wrong.by?.position}` : undefined;
    },
    also: [
      {
        name: 'what was done far away',
        request: ({ cast, world }) => ({ ...signedBy(cast.owner), query: { unitId: farOffice(world) } }),
        status: 200,
        check: ({ text }) => ((JSON.parse(text) as AccessLogPage).items.length > 0 ? 'entries of other offices are shown' : undefined),
      },
    ],
  }),
  getAuditState: staffSelf({ ...auditors, showsEverybody: true }),
  searchAuditEntries: staffSelf({
    ...auditors,
    request: () => ({ body: { limit: 100 } }),
    also: [
      {
        name: 'about one person',
        request: ({ cast }) => ({
          ...signedBy(cast.officials.auditor.province),
          body: { limit: 100, person: cast.owner.accountId },
        }),
        status: 200,
        check: ({ text }, { cast }) => {
          const { items } = JSON.parse(text) as AuditPage;
          if (items.length === 0) return 'nothing is found';
          return items.some(({ person }) => person?.id !== cast.owner.accountId) ? 'entries about others are shown' : undefined;
        },
      },
    ],
  }),
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
    check: async ({ text }, caller, stage) => {
      if (text.includes(stage.cast.owner.phone)) return 'the phone is shown in clear';
      // The owner's dossiers lie here, and in their field.
      const posts = caller.kind === 'staff' ? postsOf(caller, ['one_stop_clerk', 'case_officer']) : [];
      const shown = text.includes((await stage.objectOf(submitted, 'owner')).id);
      if (text.includes((await stage.objectOf(submitted, 'stranger')).id)) return 'a dossier of somebody else is shown';
      return shown === reachTo(posts, 'owner', submitted.field) ? undefined : `a dossier of the owner is ${shown ? '' : 'not '}shown`;
    },
    showsEverybody: true,
    reads: true,
  }),
};
