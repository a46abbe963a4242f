import { Type, type Static } from '@sinclair/typebox';
import { tidyText } from '@tinhso/kernel';
import { receivingKinds, type ReceivingKind } from '@tinhso/procedures-contract';

const Kind = Type.Union(receivingKinds.map((kind) => Type.Literal(kind)));

/** `_national/receiving.json`: which office of a province receives what nobody has worked out. */
export const ReceivingFile = Type.Object(
  {
    note: Type.Optional(Type.String()),
    rules: Type.Array(
      Type.Object(
        {
          words: Type.Array(Type.String({ minLength: 3 }), { minItems: 1 }),
          /** Only for procedures of this level. */
          level: Type.Optional(Type.String()),
          /** Absent: an agency of a ministry, for which a province receives nothing. */
          unitKind: Type.Optional(Kind),
          unitName: Type.Optional(Type.String()),
        },
        { additionalProperties: false },
      ),
    ),
    /** By ministry: its department in the province. */
    ministries: Type.Record(Type.String(), Type.String()),
  },
  { additionalProperties: false },
);
export type ReceivingFile = Static<typeof ReceivingFile>;

/** The office that receives: of the commune chosen, or the one of the province by this name. */
export interface Receiver {
  readonly unitKind: ReceivingKind;
  readonly unitName?: string;
}

/** What the portal says of who is competent. */
interface Stated {
  readonly authority?: string;
  readonly ministry?: string;
  readonly field: string;
  readonly levels: readonly string[];
}

// The portal writes both "Uỷ ban" and "Ủy ban".
const plain = (text: string): string => tidyText(text).replace(/\s+/g, ' ').toLowerCase().replaceAll('uỷ', 'ủy');

/** Who receives a procedure here; undefined when it is not the province's to receive. */
export function receiverOf(
  { authority = '', ministry, field, levels }: Stated,
  { rules, ministries }: ReceivingFile,
): Receiver | undefined {
  const said = plain(`${authority} ${authority === '' ? field : ''}`);
  const rule = rules.find(
    ({ words, level }) => (level === undefined || levels.includes(level)) && words.some((word) => said.includes(plain(word))),
  );
  if (rule) return rule.unitKind && { unitKind: rule.unitKind, ...(rule.unitName ? { unitName: rule.unitName } : {}) };
  if (levels.includes('Cấp xã')) return { unitKind: ministry === 'Bộ Công an' ? 'commune_police' : 'commune_committee' };
  const department = levels.includes('Cấp tỉnh') && ministry !== undefined ? ministries[ministry] : undefined;
  return department === undefined ? undefined : { unitKind: 'province_department', unitName: department };
}
