import { Type, type Static } from '@sinclair/typebox';
import { AssuranceLevel } from './eid.js';
import { EmailInput, PhoneInput } from './registration.js';
import { identityLimits } from './limits.js';

/** Sign-in of a citizen by phone or by e-mail, one of both. A refresh token comes back in the cookie `ts_rt`. */
export const SignIn = Type.Object(
  {
    phone: Type.Optional(PhoneInput),
    email: Type.Optional(EmailInput),
    password: Type.String({ minLength: 1, maxLength: identityLimits.password.maxLength }),
  },
  { $id: 'SignIn', additionalProperties: false },
);
export type SignIn = Static<typeof SignIn>;

/** Sign-in of staff. A refresh token comes back in the cookie `ts_srt`. */
export const StaffSignIn = Type.Object(
  {
    login: Type.String({ minLength: 3, maxLength: 64, pattern: '^[A-Za-z0-9._@-]+$', examples: ['minhxuan.tiepnhan'] }),
    password: Type.String({ minLength: 1, maxLength: identityLimits.password.maxLength }),
  },
  { $id: 'StaffSignIn', additionalProperties: false },
);
export type StaffSignIn = Static<typeof StaffSignIn>;

/** A citizen as the citizen sees herself; the phone is masked to its last two digits. */
export const CitizenMe = Type.Object(
  {
    id: Type.String({ format: 'uuid' }),
    fullName: Type.String(),
    /** Empty without a phone: people who came by the eID may have none here. */
    phoneMasked: Type.String({ examples: ['09•• ••• •78'] }),
    /** How surely the person is known in this session. */
    assurance: AssuranceLevel,
  },
  { $id: 'CitizenMe', additionalProperties: false },
);
export type CitizenMe = Static<typeof CitizenMe>;

/** A staff post that is in force today, with what it allows. */
export const StaffMePost = Type.Object(
  {
    id: Type.String({ format: 'uuid' }),
    unitId: Type.String({ format: 'uuid' }),
    unitCode: Type.String(),
    unitName: Type.String(),
    role: Type.String({ examples: ['clerk'] }),
    title: Type.String({ examples: ['Cán bộ một cửa'] }),
    scopes: Type.Array(Type.String(), { examples: [['dossier.receive', 'dossier.read']] }),
    /** Fields of procedures the post is limited to; every field when left out. */
    fields: Type.Optional(Type.Array(Type.String(), { examples: [['Hộ tịch']] })),
    until: Type.Optional(Type.String({ format: 'date-time' })),
    /** The absent holder, when the post is held as a deputy. */
    deputyFor: Type.Optional(Type.Object({ accountId: Type.String({ format: 'uuid' }), name: Type.String() })),
  },
  { $id: 'StaffMePost', additionalProperties: false },
);
export type StaffMePost = Static<typeof StaffMePost>;

/** A member of staff as she sees herself, with all living posts and the union of their scopes. */
export const StaffMe = Type.Object(
  {
    id: Type.String({ format: 'uuid' }),
    fullName: Type.String(),
    login: Type.String(),
    posts: Type.Array(StaffMePost),
    scopes: Type.Array(Type.String()),
    /** Somebody else chose the password: nothing else can be done until the person has chosen another. */
    mustChangePassword: Type.Optional(Type.Literal(true)),
  },
  { $id: 'StaffMe', additionalProperties: false },
);
export type StaffMe = Static<typeof StaffMe>;

const tokenFields = {
  /** Bearer token (JWT), to be kept in memory only. */
  accessToken: Type.String(),
  expiresAt: Type.String({ format: 'date-time' }),
  /** Seals what is typed and not yet sent in the storage of the tab: only this account opens it again. In memory only. */
  textKey: Type.String({ pattern: '^[A-Za-z0-9_-]{43}$' }),
};

/** Answer to a citizen's sign-in and refresh. */
export const CitizenSession = Type.Object({ ...tokenFields, account: CitizenMe }, { $id: 'CitizenSession', additionalProperties: false });
export type CitizenSession = Static<typeof CitizenSession>;

/** Answer to a staff sign-in and refresh. */
export const StaffSession = Type.Object({ ...tokenFields, account: StaffMe }, { $id: 'StaffSession', additionalProperties: false });
export type StaffSession = Static<typeof StaffSession>;
