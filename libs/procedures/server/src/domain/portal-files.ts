import { Type, type Static } from '@sinclair/typebox';

// Only what is used is declared; the portal's files carry more.
const ChannelName = Type.Union([Type.Literal('online'), Type.Literal('in_person'), Type.Literal('postal')]);

/** An entry of `_national/procedures/catalogue.json`: one procedure as the national portal showed it. */
export const PortalEntry = Type.Object({
  code: Type.String({ pattern: '^\\d\\.\\d{6}$' }),
  name: Type.String({ minLength: 3 }),
  field: Type.String({ minLength: 1 }),
  ministry: Type.String(),
  levels: Type.Array(Type.String()),
  audience: Type.Array(Type.String()),
  decision: Type.String(),
  authority: Type.String(),
  channels: Type.Array(
    Type.Object({
      channel: ChannelName,
      timeValue: Type.Optional(Type.Number()),
      timeUnit: Type.Optional(Type.String()),
      feeVnd: Type.Optional(Type.Integer()),
      /** The portal says free, but a note has a price. */
      feeUncertain: Type.Optional(Type.Boolean()),
      /** Time and fee ran together when the page was read. */
      ambiguous: Type.Optional(Type.String()),
    }),
  ),
  documents: Type.Array(Type.Object({ name: Type.String(), originals: Type.Integer(), copies: Type.Integer() })),
  results: Type.Array(Type.Object({ name: Type.String(), code: Type.Union([Type.String(), Type.Null()]) })),
});
export type PortalEntry = Static<typeof PortalEntry>;

/** An entry of `_national/procedures/common-35.json`: an everyday procedure worked out further. */
export const CommonEntry = Type.Object({
  code: Type.String({ pattern: '^\\d\\.\\d{6}$' }),
  name: Type.String({ minLength: 3 }),
  field: Type.String({ minLength: 1 }),
  levels: Type.Array(Type.String()),
  audience: Type.String(),
  decision: Type.String(),
  time: Type.Object({ v: Type.Number(), u: Type.String(), note: Type.Optional(Type.String()) }),
  fee: Type.Object({ unit: Type.Optional(Type.String()), fee_uncertain: Type.Optional(Type.Boolean()) }),
  documents: Type.Array(
    Type.Object({
      name: Type.String(),
      kind: Type.Union([Type.Literal('submit'), Type.Literal('conditional'), Type.Literal('show_only')]),
    }),
  ),
  result: Type.Array(Type.Object({ name: Type.String(), code: Type.Optional(Type.Union([Type.String(), Type.Null()])) })),
  channels_raw: Type.Array(
    Type.Object({
      channel: ChannelName,
      time_value: Type.Union([Type.Number(), Type.Null()]),
      time_unit: Type.Union([Type.String(), Type.Null()]),
      fee_vnd: Type.Union([Type.Integer(), Type.Null()]),
      fee_text: Type.Union([Type.String(), Type.Null()]),
      fee_uncertain: Type.Boolean(),
    }),
  ),
  source: Type.String(),
  /** Where the figures come from: `portal`, `portal_uncertain`, or `memory…`, which is never shown as a number. */
  time_origin: Type.String(),
  fee_origin: Type.String(),
});
export type CommonEntry = Static<typeof CommonEntry>;

const Bilingual = Type.Object({ vi: Type.String({ minLength: 1 }), en: Type.String({ minLength: 1 }) }, { additionalProperties: false });

/** `_national/everyday.json`: short names and everyday words, by procedure code. */
export const EverydayFile = Type.Object(
  {
    note: Type.Optional(Type.String()),
    procedures: Type.Record(Type.String(), Type.Object({ title: Bilingual, summary: Bilingual }, { additionalProperties: false })),
  },
  { additionalProperties: false },
);
export type EverydayFile = Static<typeof EverydayFile>;

/** `_national/synonyms.json` */
export const SynonymFile = Type.Object(
  {
    note: Type.Optional(Type.String()),
    /** What people say → what the catalogue says. Both are read without diacritics. */
    phrases: Type.Record(Type.String(), Type.Array(Type.String(), { minItems: 1 })),
    /** What the catalogue says → what people say of it: every procedure whose name has the term is found by these words too. */
    terms: Type.Optional(Type.Record(Type.String(), Type.Array(Type.String(), { minItems: 1 }))),
    /** Words around the thing that is looked for. */
    fillers: Type.Optional(
      Type.Object(
        {
          /** Only written with their marks. */
          marked: Type.Array(Type.String()),
          /** Also without: they look like nothing else. May be several words. */
          always: Type.Array(Type.String()),
          /** Also without, where they begin a query. */
          leading: Type.Array(Type.String()),
        },
        { additionalProperties: false },
      ),
    ),
    /** Everyday words by procedure code. */
    procedures: Type.Record(Type.String(), Type.Array(Type.String())),
  },
  { additionalProperties: false },
);
export type SynonymFile = Static<typeof SynonymFile>;
