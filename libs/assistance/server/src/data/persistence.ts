import { definePersistence } from '@tinhso/platform';
import { CaseRow, CaseSequenceRow } from './case.entities.js';
import { FilingRow } from './filing.entity.js';
import { Assistance1763900500000 } from './migrations/1763900500000-assistance.js';
import { SessionRow } from './session.entity.js';
import { MemberRow, PersonRow, TeamRow } from './team.entities.js';

const kept = ['SELECT', 'INSERT', 'UPDATE'] as const;

/** Who helped whom is kept; only what is sealed in the rows is erased, by overwriting. */
export const assistancePersistence = definePersistence({
  domain: 'assistance',
  entities: [TeamRow, MemberRow, PersonRow, SessionRow, FilingRow, CaseRow, CaseSequenceRow],
  migrations: [Assistance1763900500000],
  grants: {
    assistance_team: kept,
    assistance_member: kept,
    assistance_person: ['SELECT', 'INSERT', 'DELETE'],
    assistance_session: kept,
    assistance_filing: kept,
    assistance_case: kept,
    assistance_case_sequence: kept,
  },
  sealed: {
    assistance_session: { columns: ['phone_sealed'] },
    assistance_filing: { columns: ['application_sealed', 'slip_sealed', 'link_sealed'] },
  },
});
