import { Type, type Static } from '@sinclair/typebox';
import { IssuingAgency } from './issuing-agency.js';

const closed = { additionalProperties: false };
const Line = Type.String({ minLength: 1, maxLength: 300 });

/** A piece of running text: as it stands, or a number, a sum of đồng or a date (`YYYY-MM-DD`) to be written in words. */
const Run = Type.Union([
  Type.String({ maxLength: 3000 }),
  Type.Object({ words: Type.Integer({ minimum: 0 }) }, closed),
  Type.Object({ moneyWords: Type.Integer({ minimum: 0 }) }, closed),
  Type.Object({ dateWords: Type.String({ format: 'date' }) }, closed),
]);
const Text = Type.Array(Run, { minItems: 1, maxItems: 60 });
const flag = Type.Optional(Type.Boolean());

/** A part of the document, in the order in which it is printed. */
const Block = Type.Union([
  Type.Object({ kind: Type.Literal('paragraph'), text: Text, strong: flag }, closed),
  Type.Object({ kind: Type.Literal('heading'), text: Line }, closed),
  /** `label: text`; two neighbours with `half` share a line. */
  Type.Object({ kind: Type.Literal('row'), label: Line, text: Text, strong: flag, half: flag }, closed),
  Type.Object(
    {
      kind: Type.Literal('table'),
      title: Type.Optional(Line),
      head: Type.Array(Line, { minItems: 1, maxItems: 6 }),
      shares: Type.Array(Type.Integer({ minimum: 1, maximum: 12 }), { minItems: 1, maxItems: 6 }),
      rows: Type.Array(Type.Array(Type.String({ maxLength: 1000 }), { minItems: 1, maxItems: 6 }), { minItems: 1, maxItems: 200 }),
    },
    closed,
  ),
  Type.Object({ kind: Type.Literal('list'), items: Type.Array(Text, { minItems: 1, maxItems: 40 }) }, closed),
]);
export type ResultBlock = Static<typeof Block>;
export type ResultText = Static<typeof Text>;

/** Contents of a result whose layout is data: everything filled in, ready to be drawn. */
export const ResultDocumentData = Type.Object(
  {
    agency: IssuingAgency,
    title: Line,
    below: Type.Optional(Text),
    preamble: Type.Array(Text, { maxItems: 12 }),
    blocks: Type.Array(Block, { minItems: 1, maxItems: 80 }),
    recipients: Type.Array(Line, { maxItems: 8 }),
  },
  { $id: 'ResultDocumentData', ...closed },
);
export type ResultDocumentData = Static<typeof ResultDocumentData>;
