import { Type, type Static } from '@sinclair/typebox';
import { DayText, MomentText } from './origin.js';
import { WalletPaper } from './papers.js';

const closed = { additionalProperties: false };
const IdText = Type.String({ format: 'uuid' });

/** Where a copy is to go: a paper of a draft, or of a request for supplements that waits for an answer. */
export const UseTarget = Type.Object(
  {
    target: Type.Union([Type.Literal('draft'), Type.Literal('supplement')]),
    targetId: IdText,
    /** Key of the paper in the procedure's form. */
    paper: Type.String({ maxLength: 60 }),
  },
  { $id: 'UseTarget', ...closed },
);
export type UseTarget = Static<typeof UseTarget>;

/** Why a paper that fits cannot be used now. */
export const UnusableReason = Type.Union([Type.Literal('expired'), Type.Literal('revoked'), Type.Literal('not-accepted')]);
export type UnusableReason = Static<typeof UnusableReason>;

/** A paper that fits what a form asks for. */
export const WalletOffer = Type.Object(
  {
    paper: WalletPaper,
    /** Absent for a paper that may be used. */
    unusable: Type.Optional(UnusableReason),
    /** What has to be agreed to. */
    consent: Type.String({ maxLength: 2000 }),
  },
  { $id: 'WalletOffer', ...closed },
);
export type WalletOffer = Static<typeof WalletOffer>;

export const WalletOffers = Type.Object({ offers: Type.Array(WalletOffer) }, { $id: 'WalletOffers', ...closed });
export type WalletOffers = Static<typeof WalletOffers>;

/** Hands over a copy. `consent` is the sentence as it was read: for another one nothing is done. */
export const UsePaper = Type.Object(
  { ...UseTarget.properties, consent: Type.String({ minLength: 1, maxLength: 2000 }) },
  { $id: 'UsePaper', ...closed },
);
export type UsePaper = Static<typeof UsePaper>;

/** The copies, to be attached to the paper like files that were sent. */
export const UsedPaper = Type.Object(
  {
    id: IdText,
    at: MomentText,
    fileIds: Type.Array(IdText),
    validUntil: Type.Optional(DayText),
  },
  { $id: 'UsedPaper', ...closed },
);
export type UsedPaper = Static<typeof UsedPaper>;
