import { Type, type Static } from '@sinclair/typebox';
import { closed, TimeText, Version } from './parts.js';

/** Days in which a decision may be complained about (Law on Complaints 2011, art. 9); what the console proposes. */
export const APPEAL_DAYS = 90;

const Words = (minLength: number, maxLength: number) => Type.String({ minLength, maxLength, pattern: '\\S' });

/**
 * Not received (form 03). Nothing of it may be missing: why, the rule it rests on, what in the dossier shows it, what the citizen can
 * do about it, and how long it may be complained about.
 */
export const RefuseDossier = Type.Object(
  {
    version: Version,
    reason: Words(10, 2000),
    /** Cites a rule by its number: "khoản 2 Điều 13 Luật Hộ tịch". */
    legalBasis: Type.String({ minLength: 5, maxLength: 1000, pattern: '\\d', examples: ['Khoản 2 Điều 13 Luật Hộ tịch'] }),
    evidence: Words(10, 2000),
    remedy: Words(10, 2000),
    appealDays: Type.Integer({ minimum: 30, maximum: 365, examples: [APPEAL_DAYS] }),
  },
  { $id: 'RefuseDossier', ...closed },
);
export type RefuseDossier = Static<typeof RefuseDossier>;

/** A refusal as both sides read it. What was refused before all of it was demanded has the reason and the rule alone. */
export const RefusalView = Type.Object(
  {
    reason: Type.String(),
    legalBasis: Type.String(),
    evidence: Type.Optional(Type.String()),
    remedy: Type.Optional(Type.String()),
    /** Last moment for a complaint. */
    appealUntil: Type.Optional(TimeText),
  },
  { $id: 'DossierRefusal', ...closed },
);
export type RefusalView = Static<typeof RefusalView>;
