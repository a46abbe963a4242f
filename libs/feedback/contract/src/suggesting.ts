import { Type, type Static } from '@sinclair/typebox';
import { CategoryKey, closed, Latitude, Longitude } from './parts.js';
import { Hotline, legalKinds } from './rules.js';
import { feedbackLimits } from './limits.js';

export const SuggestCategories = Type.Object(
  { text: Type.String({ maxLength: feedbackLimits.description }) },
  { $id: 'SuggestCategories', ...closed },
);
export type SuggestCategories = Static<typeof SuggestCategories>;

/** The words are about something that is not for here: whom to call, or which procedure it is. The report may be sent all the same. */
export const Diversion = Type.Object(
  {
    kind: Type.Union([Type.Literal('emergency'), ...legalKinds.map((kind) => Type.Literal(kind))]),
    text: Type.String(),
    hotlines: Type.Optional(Type.Array(Hotline)),
    procedures: Type.Optional(Type.Array(Type.Object({ code: Type.String(), name: Type.String() }, closed))),
  },
  { $id: 'FeedbackDiversion', ...closed },
);
export type Diversion = Static<typeof Diversion>;

/** Best first, at most three; `score` from 0 to 1. */
export const CategorySuggestions = Type.Object(
  {
    suggestions: Type.Array(Type.Object({ category: CategoryKey, score: Type.Number() }, closed)),
    diverts: Type.Union([Diversion, Type.Null()]),
  },
  { $id: 'CategorySuggestions', ...closed },
);
export type CategorySuggestions = Static<typeof CategorySuggestions>;

export const FindDuplicates = Type.Object(
  { category: CategoryKey, lat: Latitude, long: Longitude, text: Type.Optional(Type.String({ maxLength: feedbackLimits.description })) },
  { $id: 'FindDuplicates', ...closed },
);
export type FindDuplicates = Static<typeof FindDuplicates>;
