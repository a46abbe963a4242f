import { Type, type Static } from '@sinclair/typebox';

const closed = { additionalProperties: false };

/** How surely a person is known: 0 phone and password, 1 and 2 the levels of the national eID. */
export const AssuranceLevel = Type.Union([Type.Literal(0), Type.Literal(1), Type.Literal(2)], { $id: 'AssuranceLevel' });
export type AssuranceLevel = Static<typeof AssuranceLevel>;

/** Levels that the eID vouches for. */
export const EidLevel = Type.Union([Type.Literal(1), Type.Literal(2)], { $id: 'EidLevel' });
export type EidLevel = Static<typeof EidLevel>;

/** Path of this site to come back to; anything else is refused. */
export const ReturnTo = Type.String({ maxLength: 500, pattern: '^/(?![/\\\\])[^\\\\\\s]*$', examples: ['/nop/1.002755/0199?cau=stay'] });

/** Whether people can come in by an eID here, and whether it is only a stand-in. */
export const EidOffer = Type.Object(
  {
    available: Type.Boolean(),
    /** True while the provider is the sandbox: every button says so. */
    trial: Type.Boolean(),
  },
  { $id: 'EidOffer', ...closed },
);
export type EidOffer = Static<typeof EidOffer>;

/** Begin of a sign-in by eID. */
export const StartEidSignIn = Type.Object({ returnTo: ReturnTo }, { $id: 'StartEidSignIn', ...closed });
export type StartEidSignIn = Static<typeof StartEidSignIn>;

/** Begin of linking an eID to the account that is signed in, or of proving oneself again by the linked one. */
export const StartOwnEid = Type.Object({ returnTo: ReturnTo, level: EidLevel }, { $id: 'StartOwnEid', ...closed });
export type StartOwnEid = Static<typeof StartOwnEid>;

/** Where the browser goes to meet the eID provider. Works once, for ten minutes, in the browser that asked. */
export const EidRedirect = Type.Object({ url: Type.String({ format: 'uri' }) }, { $id: 'EidRedirect', ...closed });
export type EidRedirect = Static<typeof EidRedirect>;

/** An eID that leads into this account. */
export const LinkedEid = Type.Object(
  {
    id: Type.String({ format: 'uuid' }),
    provider: Type.Literal('vneid'),
    /** Highest level it has vouched for. */
    level: EidLevel,
    linkedAt: Type.String({ format: 'date-time' }),
    lastUsedAt: Type.String({ format: 'date-time' }),
    /** It is the only way into the account: it cannot be unlinked before there is another. */
    onlyWayIn: Type.Boolean(),
  },
  { $id: 'LinkedEid', ...closed },
);
export type LinkedEid = Static<typeof LinkedEid>;

export const EidParam = Type.Object({ id: Type.String({ format: 'uuid' }) }, { $id: 'EidParam', ...closed });
export type EidParam = Static<typeof EidParam>;

/** The eIDs of the account, and how surely the person is known in this session. */
export const OwnEids = Type.Object(
  { items: Type.Array(LinkedEid), assurance: AssuranceLevel, offer: EidOffer },
  { $id: 'OwnEids', ...closed },
);
export type OwnEids = Static<typeof OwnEids>;

/** Somebody came by an eID whose phone or citizen ID belongs to an account already; nothing was opened. */
export const EidConflict = Type.Object(
  {
    reason: Type.Union([Type.Literal('phone'), Type.Literal('citizen-id')]),
    /** Phone as the eID tells it, masked. */
    phoneMasked: Type.String(),
    expiresAt: Type.String({ format: 'date-time' }),
    /** The account may be somebody else's who had the number before: a separate one can be made without it. */
    separable: Type.Boolean(),
  },
  { $id: 'EidConflict', ...closed },
);
export type EidConflict = Static<typeof EidConflict>;

/**
 * How a visit to the eID ended, as `ket-qua` of the page the browser comes back to. `ok` everything done · `cancelled` the person
 * turned back · `invalid` not ours, used before or tampered with · `expired` too late · `unavailable` the provider does not answer ·
 * `conflict` the phone or citizen ID has an account · `level` vouched for less than was asked · `other` another eID than the linked
 * one · `elsewhere` linked to another account · `locked` the account is closed · `unsigned` the session has ended meanwhile.
 */
export const eidOutcomes = [
  'ok',
  'cancelled',
  'invalid',
  'expired',
  'unavailable',
  'conflict',
  'level',
  'other',
  'elsewhere',
  'locked',
  'unsigned',
] as const;
export type EidOutcome = (typeof eidOutcomes)[number];

/** Page of the citizen app that a visit to the eID ends on, with `ket-qua`, `viec` and `tiep`. */
export const eidReturnPage = '/dang-nhap/vneid';
