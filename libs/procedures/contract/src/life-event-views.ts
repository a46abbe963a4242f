import { Type, type Static } from '@sinclair/typebox';
import { StatedFigure } from './catalogue.js';
import { LocalText } from './local-text.js';
import type { ProcedureDefinition } from './definition.js';

const closed = { additionalProperties: false };
const EventKey = Type.String({ pattern: '^[a-z]+(-[a-z]+)*$', examples: ['sinh-con'] });

/** A life event in a list. */
export const LifeEventSummary = Type.Object(
  { key: EventKey, title: LocalText, summary: LocalText, icon: Type.String(), procedures: Type.Integer({ minimum: 1 }) },
  { $id: 'LifeEventSummary', ...closed },
);
export type LifeEventSummary = Static<typeof LifeEventSummary>;

/** All of them; there are few. */
export const LifeEventList = Type.Object({ items: Type.Array(LifeEventSummary) }, { $id: 'LifeEventList', ...closed });
export type LifeEventList = Static<typeof LifeEventList>;

/** A procedure as the page of an event lists it. */
export const ListedEventProcedure = Type.Object(
  {
    code: Type.String({ examples: ['1.001193'] }),
    title: LocalText,
    why: LocalText,
    /** In which case; always when absent. */
    when: Type.Optional(LocalText),
    time: StatedFigure,
    fee: StatedFigure,
    /** Filed with the others, from one form. Otherwise `note` says why not, and when or where instead. */
    together: Type.Boolean(),
    note: Type.Optional(LocalText),
  },
  { $id: 'ListedEventProcedure', ...closed },
);
export type ListedEventProcedure = Static<typeof ListedEventProcedure>;

/** Everything that the page of a life event shows. */
export const LifeEventDetail = Type.Object(
  {
    key: EventKey,
    title: LocalText,
    summary: LocalText,
    icon: Type.String(),
    procedures: Type.Array(ListedEventProcedure),
    /** Code under which its form is asked for and its drafts are kept; absent when nothing of it can be filed here. */
    formCode: Type.Optional(Type.String({ examples: ['sk-sinh-con'] })),
    minutesToFill: Type.Optional(Type.Integer()),
    requiredAssurance: Type.Optional(Type.Union([Type.Literal(1), Type.Literal(2)])),
  },
  { $id: 'LifeEventDetail', ...closed },
);
export type LifeEventDetail = Static<typeof LifeEventDetail>;

/** One form of several procedures, for the form renderer. It has the shape of the form of one, under a code of its own. */
export const LifeEventFormView = Type.Object(
  {
    event: EventKey,
    definition: Type.Unsafe<ProcedureDefinition>(Type.Object({}, { description: 'A ProcedureDefinition whose code is `sk-<event>`' })),
  },
  { $id: 'LifeEventFormView', ...closed },
);
export type LifeEventFormView = Static<typeof LifeEventFormView>;
