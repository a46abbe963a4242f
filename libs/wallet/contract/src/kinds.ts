import { Type, type Static } from '@sinclair/typebox';

const closed = { additionalProperties: false };

/** A text in both languages. */
export const Bilingual = Type.Object({ vi: Type.String({ minLength: 1 }), en: Type.String({ minLength: 1 }) }, closed);
export type Bilingual = Static<typeof Bilingual>;

export const KindCode = Type.String({ pattern: '^[a-z][a-z0-9-]*$', maxLength: 40, examples: ['birth-certificate'] });

const Phrase = Type.String({ pattern: '^[a-z0-9]+( [a-z0-9]+)*$' });

/** What is applied for when papers of a kind run out; with `when`, only for papers whose name has that phrase. */
export const Renewal = Type.Object({ procedure: Type.String({ examples: ['1.014063'] }), when: Type.Optional(Phrase) }, closed);
export type Renewal = Static<typeof Renewal>;

/** A kind of paper that people keep. */
export const PaperKind = Type.Object(
  {
    code: KindCode,
    name: Bilingual,
    /** Whether papers of this kind run out, so that the day is asked for. */
    expires: Type.Boolean(),
    /** Whether a person may put one in by hand; results of procedures come by themselves. */
    addable: Type.Boolean(),
    /** What tells the kind from the name of a paper: phrases in small letters without marks. */
    matches: Type.Array(Phrase),
    /** Procedures by which a new one is had, the first that fits; none where no procedure gives one. */
    renewals: Type.Optional(Type.Array(Renewal, { minItems: 1 })),
  },
  { $id: 'PaperKind', ...closed },
);
export type PaperKind = Static<typeof PaperKind>;

/** The file of kinds: the country's, the same for every province. */
export const PaperKindFile = Type.Object({ note: Type.Optional(Type.String()), kinds: Type.Array(PaperKind, { minItems: 1 }) }, closed);
export type PaperKindFile = Static<typeof PaperKindFile>;

/** Kind of whatever fits no other. */
export const OTHER_KIND = 'other';
