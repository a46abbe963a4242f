import { Type, type Static } from '@sinclair/typebox';
import { AssuranceLevel } from './eid.js';

const closed = { additionalProperties: false };
const DateText = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', examples: ['1990-05-12'] });
const CitizenIdText = Type.String({ pattern: '^\\d{12}$', examples: ['002190001234'] });
const NameText = Type.String({ minLength: 2, maxLength: 100, pattern: '\\S' });

export const Sex = Type.Union([Type.Literal('male'), Type.Literal('female')], { $id: 'Sex' });
export type Sex = Static<typeof Sex>;

/** Where somebody lives: commune of today's register and the rest in words. */
export const HomeAddress = Type.Object(
  {
    provinceCode: Type.String({ pattern: '^\\d{2}$' }),
    communeCode: Type.String({ pattern: '^\\d{5}$' }),
    detail: Type.Optional(Type.String({ maxLength: 200 })),
  },
  { $id: 'HomeAddress', ...closed },
);
export type HomeAddress = Static<typeof HomeAddress>;

/** Who says so: the person, the national eID, or an office that saw the papers. */
export const AttributeSource = Type.Union([Type.Literal('self'), Type.Literal('eid'), Type.Literal('office')], { $id: 'AttributeSource' });
export type AttributeSource = Static<typeof AttributeSource>;

export const profileAttributes = ['citizenId', 'fullName', 'birthDate', 'sex', 'address'] as const;
export type ProfileAttribute = (typeof profileAttributes)[number];

const provenance = {
  source: AttributeSource,
  /** When somebody other than the person vouched for it. */
  verifiedAt: Type.Optional(Type.String({ format: 'date-time' })),
  /** Who did, in words: "VNeID (thử nghiệm), mức 2". */
  verifiedBy: Type.Optional(Type.String()),
};

/** Something worth a second look; it refuses nothing. */
export const ProfileRemark = Type.Object(
  {
    attribute: Type.Literal('citizenId'),
    kind: Type.Union([
      Type.Literal('old-province'),
      Type.Literal('unknown-province'),
      Type.Literal('unknown-century'),
      Type.Literal('birth-year-differs'),
      Type.Literal('sex-differs'),
    ]),
    /** In the language of the request. */
    text: Type.String(),
  },
  { $id: 'ProfileRemark', ...closed },
);
export type ProfileRemark = Static<typeof ProfileRemark>;

/** What a citizen has told of herself, or others have vouched for. */
export const Profile = Type.Object(
  {
    citizenId: Type.Optional(Type.Object({ value: CitizenIdText, ...provenance }, closed)),
    fullName: Type.Object({ value: NameText, ...provenance }, closed),
    birthDate: Type.Optional(Type.Object({ value: DateText, ...provenance }, closed)),
    sex: Type.Optional(Type.Object({ value: Sex, ...provenance }, closed)),
    address: Type.Optional(Type.Object({ value: HomeAddress, ...provenance }, closed)),
    remarks: Type.Array(ProfileRemark),
    assurance: AssuranceLevel,
  },
  { $id: 'Profile', ...closed },
);
export type Profile = Static<typeof Profile>;

/** New values for what is told by the person; `null` takes one away, what is left out stays. Verified ones cannot be changed here. */
export const ChangeProfile = Type.Object(
  {
    citizenId: Type.Optional(Type.Union([CitizenIdText, Type.Null()])),
    fullName: Type.Optional(NameText),
    birthDate: Type.Optional(Type.Union([DateText, Type.Null()])),
    sex: Type.Optional(Type.Union([Sex, Type.Null()])),
    address: Type.Optional(Type.Union([HomeAddress, Type.Null()])),
  },
  { $id: 'ChangeProfile', ...closed },
);
export type ChangeProfile = Static<typeof ChangeProfile>;
