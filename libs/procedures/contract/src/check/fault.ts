import { Type, type Static } from '@sinclair/typebox';
import { LocalText } from '../local-text.js';

const closed = { additionalProperties: false };

/** A way through the procedure on which a fault shows: steps of the process, or answers somebody could give. */
export const CounterExample = Type.Object(
  {
    /** Keys of steps in order, an end last: `['receive', 'examine', '#returned']`. */
    steps: Type.Optional(Type.Array(Type.String())),
    /** Answers by field key, with which the fault shows. */
    answers: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
    channel: Type.Optional(Type.String()),
    /** Local date on which it shows. */
    on: Type.Optional(Type.String()),
    /** The same in a sentence. */
    text: LocalText,
  },
  { $id: 'CounterExample', ...closed },
);
export type CounterExample = Static<typeof CounterExample>;

/** Something that keeps a definition from being published (`error`), or that should be looked at (`warning`). */
export const CheckFault = Type.Object(
  {
    /** What kind of fault, `step-unreachable`. */
    code: Type.String(),
    severity: Type.Union([Type.Literal('error'), Type.Literal('warning')]),
    /** JSON pointer into the definition, `/steps/2/routes/0/to`; `''` for the whole. */
    path: Type.String(),
    message: LocalText,
    counterExample: Type.Optional(CounterExample),
  },
  { $id: 'CheckFault', ...closed },
);
export type CheckFault = Static<typeof CheckFault>;

/** Everything that the checker says of a definition. */
export const CheckReport = Type.Object(
  {
    /** Nothing stands in the way of publishing. */
    publishable: Type.Boolean(),
    faults: Type.Array(CheckFault),
    /** How many scenarios of answers and ways through the process were tried. */
    tried: Type.Object({ scenarios: Type.Integer(), ways: Type.Integer() }, closed),
  },
  { $id: 'CheckReport', ...closed },
);
export type CheckReport = Static<typeof CheckReport>;
