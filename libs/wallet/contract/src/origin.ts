import { Type, type Static } from '@sinclair/typebox';
import { Bilingual } from './kinds.js';
import { WalletState } from './state.js';

const closed = { additionalProperties: false };
export const DayText = Type.String({ format: 'date', examples: ['2026-05-20'] });
export const MomentText = Type.String({ format: 'date-time' });

/** Who looked at a paper that its holder had sent. */
export const PaperCheck = Type.Object(
  { by: Type.String(), office: Type.String(), at: MomentText, dossierCode: Type.String() },
  { $id: 'PaperCheck', ...closed },
);
export type PaperCheck = Static<typeof PaperCheck>;

/**
 * Where a paper comes from: `issued` by an office here and known to be genuine, `filed` with a dossier before, `own` put in by the holder,
 * whom nobody has checked.
 */
export const PaperSource = Type.Union([Type.Literal('issued'), Type.Literal('filed'), Type.Literal('own')]);
export type PaperSource = Static<typeof PaperSource>;

/** What the office that receives a paper out of a wallet is told of it. */
export const PaperOrigin = Type.Object(
  {
    source: PaperSource,
    title: Bilingual,
    issuer: Type.Optional(Type.String()),
    number: Type.Optional(Type.String()),
    issuedOn: Type.Optional(DayText),
    validUntil: Type.Optional(DayText),
    /** As it is now, not as it was when it was sent. */
    state: WalletState,
    /** The file is, byte for byte, the signed document of the register. */
    verified: Type.Boolean(),
    verifyCode: Type.Optional(Type.String()),
    checked: Type.Optional(PaperCheck),
    /** When its holder agreed to hand it over. */
    consentedAt: MomentText,
  },
  { $id: 'PaperOrigin', ...closed },
);
export type PaperOrigin = Static<typeof PaperOrigin>;
