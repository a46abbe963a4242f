import { Type, type Static } from '@sinclair/typebox';
import { Hotline, OfficeRuleDefinition, OfficeRuleValue, unitKinds } from '@tinhso/organisations-contract';

const closed = { additionalProperties: false };
const DateText = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });
const Bilingual = Type.Object({ vi: Type.String(), en: Type.String() }, closed);
const WallTime = Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' });

/** `provinces/<name>/province.json` */
export const ProvinceFile = Type.Object(
  {
    code: Type.String({ pattern: '^\\d{2}$' }),
    name: Type.String({ minLength: 1 }),
    fullName: Type.String({ minLength: 1 }),
    nameEn: Type.String({ minLength: 1 }),
    productName: Type.String({ minLength: 1 }),
    tagline: Bilingual,
    agencyCode: Type.String({ pattern: '^[A-Y]\\d{2}$' }),
    agencyCodeNote: Type.Optional(Type.String()),
    formerly: Type.Array(Type.String()),
    branding: Type.Object(
      { strip: Type.String({ pattern: '^#[0-9A-F]{6}$' }), action: Type.String({ pattern: '^#[0-9A-F]{6}$' }) },
      closed,
    ),
    hotlines: Type.Array(Hotline),
    /** Rules by which the offices of the province work where they differ from the national ones. */
    rules: Type.Record(Type.String(), OfficeRuleValue),
  },
  closed,
);
export type ProvinceFile = Static<typeof ProvinceFile>;

const Day = Type.Object({ date: DateText, name: Type.String(), certainty: Type.String() }, closed);

/** `provinces/_national/calendar.json`; a province may lay its own over it as `provinces/<name>/calendar.json`. */
export const CalendarFile = Type.Object(
  {
    note: Type.Optional(Type.String()),
    weekend: Type.Array(Type.Integer({ minimum: 0, maximum: 6 })),
    shifts: Type.Array(Type.Object({ from: WallTime, to: WallTime }, closed), { minItems: 1 }),
    utcOffsetMinutes: Type.Integer(),
    off: Type.Array(Day),
    workedWeekends: Type.Array(Day),
  },
  closed,
);
export type CalendarFile = Static<typeof CalendarFile>;

/** `provinces/_national/office-rules.json` */
export const OfficeRulesFile = Type.Object({ note: Type.Optional(Type.String()), rules: Type.Array(OfficeRuleDefinition) }, closed);
export type OfficeRulesFile = Static<typeof OfficeRulesFile>;

/** A row of `provinces/<name>/units.csv`. */
export const UnitLine = Type.Object(
  {
    code: Type.String({ pattern: '^[A-Y]\\d{2}(\\.\\d{1,3}){0,4}$' }),
    name: Type.String({ minLength: 1, maxLength: 200 }),
    short_name: Type.String({ minLength: 1, maxLength: 120 }),
    kind: Type.Union(unitKinds.map((kind) => Type.Literal(kind))),
    parent_code: Type.String(),
    commune_code: Type.String({ pattern: '^(\\d{5})?$' }),
    place: Type.String({ minLength: 1, maxLength: 80 }),
    desk_name: Type.String({ maxLength: 200 }),
    address: Type.String({ maxLength: 200 }),
    phone: Type.String({ maxLength: 20 }),
    made_up: Type.String({ maxLength: 80 }),
    valid_from: DateText,
  },
  closed,
);
export type UnitLine = Static<typeof UnitLine>;

/** A row of `_national/admin/provinces.csv`, as far as it is used. */
export const ProvinceLine = Type.Object({ code: Type.String({ pattern: '^\\d{2}$' }), name: Type.String(), full_name: Type.String() });
export type ProvinceLine = Static<typeof ProvinceLine>;

/** A row of `_national/admin/wards.csv`, as far as it is used. */
export const CommuneLine = Type.Object({
  code: Type.String({ pattern: '^\\d{5}$' }),
  name: Type.String(),
  full_name: Type.String(),
  province_code: Type.String({ pattern: '^\\d{2}$' }),
});
export type CommuneLine = Static<typeof CommuneLine>;

/** Everything of a pack that organisations keep. */
export interface ProvincePack {
  readonly name: string;
  /** SHA-256 over all its files, hex. */
  readonly contentHash: string;
  readonly province: ProvinceFile;
  readonly calendar: CalendarFile;
  readonly rules: readonly OfficeRuleDefinition[];
  readonly units: readonly UnitLine[];
  readonly provinces: readonly ProvinceLine[];
  readonly communes: readonly CommuneLine[];
}
