import { Type, type Static } from '@sinclair/typebox';
import { staffingLimits } from './limits.js';
import { closed, DayText, Fields, IdText, RoleText, TimeText, UnitRef } from './parts.js';

const Title = Type.String({ ...staffingLimits.title, pattern: '\\S', examples: ['Công chức tư pháp - hộ tịch'] });

/** A post to be given. Days are local; `to` is the last day. */
export const GivePost = Type.Object(
  {
    unitId: IdText,
    role: RoleText,
    title: Title,
    /** Fields of procedures the post is limited to; every field when left out. */
    fields: Type.Optional(Fields),
    from: DayText,
    to: Type.Optional(DayText),
  },
  { $id: 'GivePost', ...closed },
);
export type GivePost = Static<typeof GivePost>;

/** The post ends at the end of that local day; at once when left out. */
export const EndPost = Type.Object({ lastDay: Type.Optional(DayText) }, { $id: 'EndPost', ...closed });
export type EndPost = Static<typeof EndPost>;

/** A post with whether it is in force now, not yet, or no more. */
export const MemberPost = Type.Object(
  {
    id: IdText,
    unit: UnitRef,
    role: RoleText,
    title: Type.String(),
    fields: Type.Optional(Fields),
    from: TimeText,
    to: Type.Optional(TimeText),
    standing: Type.Union([Type.Literal('current'), Type.Literal('future'), Type.Literal('over')]),
    /** Whether the asking person may end it. */
    mine: Type.Boolean(),
  },
  { $id: 'StaffMemberPost', ...closed },
);
export type MemberPost = Static<typeof MemberPost>;

/** A member of staff within the jurisdiction of the asking person. Posts elsewhere are shown and cannot be changed. */
export const Member = Type.Object(
  {
    accountId: IdText,
    login: Type.String(),
    fullName: Type.String(),
    state: Type.Union([Type.Literal('active'), Type.Literal('locked')]),
    secondFactor: Type.Boolean(),
    /** Still has the password that was handed over. */
    initialPassword: Type.Boolean(),
    posts: Type.Array(MemberPost),
    /** Away now: until when, and who stands in. */
    away: Type.Optional(Type.Object({ to: TimeText, deputy: Type.String() }, closed)),
  },
  { $id: 'StaffMember', ...closed },
);
export type Member = Static<typeof Member>;

export const MemberQuery = Type.Object(
  {
    q: Type.Optional(Type.String({ maxLength: 100 })),
    unitId: Type.Optional(IdText),
    role: Type.Optional(RoleText),
    /** Also people whose posts have all ended. */
    past: Type.Optional(Type.Boolean()),
  },
  { $id: 'StaffMemberQuery', ...closed },
);
export type MemberQuery = Static<typeof MemberQuery>;

export const MemberList = Type.Object(
  {
    items: Type.Array(Member),
    /** Units in which the asking person may give posts. */
    units: Type.Array(UnitRef),
    /** Fields of procedures there are. */
    fields: Type.Array(Type.String()),
  },
  { $id: 'StaffMemberList', ...closed },
);
export type MemberList = Static<typeof MemberList>;

export const CreateMember = Type.Object(
  {
    login: Type.String({ minLength: 3, maxLength: 64, pattern: '^[A-Za-z0-9._-]+$', examples: ['minhxuan.diachinh'] }),
    fullName: Type.String({ minLength: 2, maxLength: 100, pattern: '\\S', examples: ['Lý Thị Mây'] }),
    /** Where notices of the office reach the person; of nobody else among the staff. */
    phone: Type.Optional(Type.String({ minLength: 10, maxLength: 20, examples: ['0912 345 678'] })),
    email: Type.Optional(Type.String({ format: 'email', maxLength: 254 })),
    post: GivePost,
  },
  { $id: 'CreateStaffMember', ...closed },
);
export type CreateMember = Static<typeof CreateMember>;

/** A password to be handed over: shown this once, good for seven days, for nothing but choosing another. */
export const HandedOverPassword = Type.Object(
  { member: Member, initialPassword: Type.String({ examples: ['k7mf-p3xa-9trw-hh2c'] }) },
  { $id: 'HandedOverPassword', ...closed },
);
export type HandedOverPassword = Static<typeof HandedOverPassword>;

export const LockMember = Type.Object({ locked: Type.Boolean() }, { $id: 'LockStaffMember', ...closed });
export type LockMember = Static<typeof LockMember>;
