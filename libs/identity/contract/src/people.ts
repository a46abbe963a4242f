import { Type, type Static } from '@sinclair/typebox';

const closed = { additionalProperties: false };
const IdText = Type.String({ format: 'uuid' });

/** Looking somebody up without a case asks for a typed reason. */
export const personSearchScope = 'person.search';

/** Characters a reason needs before it says anything. */
export const PURPOSE_MIN = 15;

/** Somebody looked up by an exact number. There is no search by name: this is no directory to leaf through. */
export const SearchPeople = Type.Object(
  {
    by: Type.Union([Type.Literal('phone'), Type.Literal('citizenId')]),
    value: Type.String({ minLength: 9, maxLength: 20, pattern: '^[0-9 +.]+$', examples: ['0912 345 678'] }),
    /** Recorded, and shown to the person. */
    purpose: Type.String({
      minLength: PURPOSE_MIN,
      maxLength: 200,
      pattern: '\\S',
      examples: ['Bà con đến quầy hỏi kết quả, quên mã hồ sơ'],
    }),
  },
  { $id: 'SearchPeople', ...closed },
);
export type SearchPeople = Static<typeof SearchPeople>;

/** A matter of the person within the jurisdiction of whoever asks. */
export const PersonMatter = Type.Object(
  {
    kind: Type.Literal('dossier'),
    id: IdText,
    code: Type.String(),
    title: Type.String(),
    statusText: Type.String(),
    open: Type.Boolean(),
    unitName: Type.String(),
    since: Type.String({ format: 'date-time' }),
  },
  { $id: 'PersonMatter', ...closed },
);
export type PersonMatter = Static<typeof PersonMatter>;

/** The least that lets a desk recognise who stands before it. */
export const PersonCard = Type.Object(
  {
    id: IdText,
    fullName: Type.String(),
    commune: Type.Optional(Type.String({ examples: ['Phường Minh Xuân, Tỉnh Tuyên Quang'] })),
    phoneMasked: Type.Optional(Type.String({ examples: ['09•• ••• •78'] })),
    matters: Type.Array(PersonMatter),
  },
  { $id: 'PersonCard', ...closed },
);
export type PersonCard = Static<typeof PersonCard>;

/** One person or nobody. */
export const PeopleFound = Type.Object({ items: Type.Array(PersonCard, { maxItems: 1 }) }, { $id: 'PeopleFound', ...closed });
export type PeopleFound = Static<typeof PeopleFound>;
