import { Type, type Static } from '@sinclair/typebox';
import { FeedbackText } from './bilingual.js';
import { CategoryKey, closed, CommuneCode, GroupKey } from './parts.js';

const WallTime = Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' });

/**
 * When a rule applies; everything named has to be so. `weekdays` are 1 (Monday) to 7; `hours` are local and may go over midnight; one of
 * `words` has to be in the text.
 */
const when = Type.Object(
  {
    categories: Type.Optional(Type.Array(CategoryKey, { minItems: 1 })),
    groups: Type.Optional(Type.Array(GroupKey, { minItems: 1 })),
    communes: Type.Optional(Type.Array(CommuneCode, { minItems: 1 })),
    weekdays: Type.Optional(Type.Array(Type.Integer({ minimum: 1, maximum: 7 }), { minItems: 1 })),
    hours: Type.Optional(Type.Object({ from: WallTime, to: WallTime }, closed)),
    words: Type.Optional(Type.Array(Type.String({ minLength: 2 }), { minItems: 1 })),
  },
  closed,
);

/** A unit by its code, or the unit of a kind that serves the commune of the point. */
const to = Type.Union([
  Type.Object({ unit: Type.String({ minLength: 2 }) }, closed),
  Type.Object({ commune: Type.Union([Type.Literal('commune_committee'), Type.Literal('commune_police')]) }, closed),
]);

export const RoutingRule = Type.Object(
  { id: Type.String({ pattern: '^[a-z][a-z0-9-]{1,59}$' }), when, to, reason: FeedbackText },
  { $id: 'RoutingRule', ...closed },
);
export type RoutingRule = Static<typeof RoutingRule>;

/** `provinces/<name>/feedback/routing.json`: the first rule that applies counts; the last one catches all. */
export const RoutingFile = Type.Object({ note: Type.Optional(Type.String()), rules: Type.Array(RoutingRule, { minItems: 1 }) }, closed);
export type RoutingFile = Static<typeof RoutingFile>;

/** What the rules are asked about. */
export interface RoutingQuestion {
  readonly category: string;
  /** Left out where only an address is known. */
  readonly communeCode?: string;
  readonly text: string;
  readonly at: Date;
}

export const ruleFailures = ['categories', 'groups', 'communes', 'weekdays', 'hours', 'words', 'no-such-unit'] as const;
export type RuleFailure = (typeof ruleFailures)[number];

/** One rule that was looked at, and the first condition that was not so. */
export const RuleStep = Type.Object(
  {
    rule: Type.String(),
    applies: Type.Boolean(),
    failed: Type.Optional(Type.Union(ruleFailures.map((failure) => Type.Literal(failure)))),
  },
  { $id: 'RoutingRuleStep', ...closed },
);
export type RuleStep = Static<typeof RuleStep>;

/** Where a report goes, and why. */
export interface RoutedTo {
  readonly unitId: string;
  readonly rule: string;
  readonly reason: FeedbackText;
  readonly why: readonly RuleStep[];
}
