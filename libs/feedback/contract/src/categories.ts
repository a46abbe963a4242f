import { Type, type Static } from '@sinclair/typebox';
import { FeedbackText } from './bilingual.js';
import { ticketLevels } from './levels.js';
import { CategoryKey, closed, GroupKey } from './parts.js';

/** Datatypes of GeoReport v2. */
export const attributeTypes = ['string', 'number', 'datetime', 'text', 'singlevaluelist', 'multivaluelist'] as const;
export type AttributeType = (typeof attributeTypes)[number];

/** A question that belongs to a category. Its order is its place in the list. */
export const CategoryAttribute = Type.Object(
  {
    code: Type.String({ pattern: '^[A-Za-z][A-Za-z0-9_-]{0,39}$' }),
    datatype: Type.Union(attributeTypes.map((type) => Type.Literal(type))),
    required: Type.Boolean(),
    description: FeedbackText,
    hint: Type.Optional(FeedbackText),
    values: Type.Optional(
      Type.Array(Type.Object({ key: Type.String({ pattern: '^[A-Za-z0-9_-]{1,40}$' }), name: FeedbackText }, closed), { minItems: 1 }),
    ),
  },
  { $id: 'CategoryAttribute', ...closed },
);
export type CategoryAttribute = Static<typeof CategoryAttribute>;

/** What has to be attached before a ticket of the category may be called fixed. */
export const evidenceRules = ['none', 'photo', 'photo-or-note'] as const;
export type EvidenceRule = (typeof evidenceRules)[number];

/** How a ticket of the category gets its number in Open311. */
export const open311Types = ['realtime', 'batch', 'blackbox'] as const;

const properties = {
  key: CategoryKey,
  group: GroupKey,
  name: FeedbackText,
  /** What belongs here and what does not. */
  hint: FeedbackText,
  level: Type.Union(ticketLevels.map((level) => Type.Literal(level))),
  /** Danger to life: never held up by any limit. */
  emergency: Type.Optional(Type.Boolean()),
  /** Whether a person looks at it before it is public, or after. */
  moderation: Type.Union([Type.Literal('before'), Type.Literal('after')]),
  evidence: Type.Union(evidenceRules.map((rule) => Type.Literal(rule))),
  attributes: Type.Array(CategoryAttribute),
};

/** A category as people choose it. */
export const FeedbackCategory = Type.Object(properties, { $id: 'FeedbackCategory', ...closed });
export type FeedbackCategory = Static<typeof FeedbackCategory>;

export const CategoryGroup = Type.Object({ key: GroupKey, name: FeedbackText }, { $id: 'FeedbackCategoryGroup', ...closed });
export type CategoryGroup = Static<typeof CategoryGroup>;

/** `provinces/<name>/feedback/categories.json`. `words` are everyday words by which a category is suggested. */
export const CategoriesFile = Type.Object(
  {
    note: Type.Optional(Type.String()),
    groups: Type.Array(CategoryGroup, { minItems: 1 }),
    categories: Type.Array(
      Type.Object(
        {
          ...properties,
          words: Type.Array(Type.String({ minLength: 2 }), { minItems: 1 }),
          open311Type: Type.Union(open311Types.map((type) => Type.Literal(type))),
        },
        closed,
      ),
      { minItems: 1 },
    ),
  },
  closed,
);
export type CategoriesFile = Static<typeof CategoriesFile>;
export type CategoryEntry = CategoriesFile['categories'][number];
