import { Type, type Static } from '@sinclair/typebox';
import { Logic } from './condition.js';

const closed = { additionalProperties: false };
const Key = Type.String({ pattern: '^[a-z][A-Za-z0-9]*$', maxLength: 60 });
const Line = Type.String({ minLength: 1, maxLength: 300 });

/**
 * A text with places to fill: `{fullName}` is the printed answer to a field, `{office.decisionNumber}` what the office adds,
 * `{agency}`, `{place}`, `{dossierCode}`, `{submittedOn}` and `{registeredOn}` are known of the dossier. After a colon stands how it is
 * printed (`{fullName:upper}`, `{born:words}`, `{fee:moneyWords}`), after a stroke what stands in for a missing value (`{born|không rõ}`).
 */
export const LayoutText = Type.String({ minLength: 1, maxLength: 3000 });

const when = { when: Type.Optional(Logic) };

/** A part of the document. One whose text has a place without a value is left out, as is one whose `when` does not hold. */
export const LayoutBlock = Type.Union(
  [
    Type.Object({ kind: Type.Literal('paragraph'), text: LayoutText, strong: Type.Optional(Type.Boolean()), ...when }, closed),
    /** A centred line between parts: "XÁC NHẬN:", "QUYẾT ĐỊNH:". */
    Type.Object({ kind: Type.Literal('heading'), text: Line, ...when }, closed),
    /** `label: value`; two neighbours with `half` share a line. */
    Type.Object(
      {
        kind: Type.Literal('row'),
        label: Line,
        value: LayoutText,
        strong: Type.Optional(Type.Boolean()),
        half: Type.Optional(Type.Boolean()),
        ...when,
      },
      closed,
    ),
    /** The rows of a repeated group, one below the other. */
    Type.Object(
      {
        kind: Type.Literal('table'),
        of: Key,
        title: Type.Optional(Line),
        columns: Type.Array(
          Type.Object(
            { label: Line, item: Key, /** Share of the width. */ share: Type.Optional(Type.Integer({ minimum: 1, maximum: 12 })) },
            closed,
          ),
          { minItems: 1, maxItems: 6 },
        ),
        ...when,
      },
      closed,
    ),
    Type.Object({ kind: Type.Literal('list'), items: Type.Array(LayoutText, { minItems: 1 }), ...when }, closed),
  ],
  { $id: 'LayoutBlock' },
);
export type LayoutBlock = Static<typeof LayoutBlock>;

/**
 * A result document described as data, in the layout of NĐ 30/2020: letterhead, number, place and date, signature and verification
 * strip come by themselves. Official documents are in Vietnamese, hence in one language.
 */
export const ResultLayout = Type.Object(
  {
    /** Printed number; `{n}` is the running number of the issuing unit in the year, `{yyyy}` the year: `{n}/GCN-UBND`. */
    number: Type.String({ pattern: '\\{n\\}', maxLength: 30 }),
    title: Line,
    /** Line below the title: "Về việc …". */
    below: Type.Optional(LayoutText),
    /** "Căn cứ …", in italics before everything else. */
    preamble: Type.Optional(Type.Array(LayoutText, { minItems: 1 })),
    blocks: Type.Array(LayoutBlock, { minItems: 1, maxItems: 80 }),
    /** "Nơi nhận", beside the signature. */
    recipients: Type.Array(Line, { maxItems: 8 }),
  },
  { $id: 'ResultLayout', ...closed },
);
export type ResultLayout = Static<typeof ResultLayout>;
