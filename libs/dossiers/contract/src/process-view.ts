import { Type, type Static } from '@sinclair/typebox';
import { closed, FeeWaived, IdText, TimeText } from './parts.js';
import { WayAhead } from './way-ahead.js';

/** One step on the way of a dossier. */
export const StepView = Type.Object(
  {
    key: Type.String(),
    title: Type.String({ examples: ['Thẩm định'] }),
    state: Type.Union([Type.Literal('done'), Type.Literal('now'), Type.Literal('ahead')]),
    /** Who does it: the unit, or the unit that it goes to next. */
    unitName: Type.String(),
    /** Share of the legal time in office hours. */
    hours: Type.Optional(Type.Number()),
    /** When it began, and when it ended. */
    from: Type.Optional(TimeText),
    to: Type.Optional(TimeText),
    dueAt: Type.Optional(TimeText),
    /** Office hours gone by in it, waits for others left out. */
    usedHours: Type.Optional(Type.Number()),
    late: Type.Optional(Type.Boolean()),
    /** Staff only. */
    officer: Type.Optional(Type.String()),
  },
  { $id: 'DossierStepView', ...closed },
);
export type StepView = Static<typeof StepView>;

/** A way on from the step: where an officer may choose, each has its own words. */
export const WayView = Type.Object(
  {
    to: Type.String(),
    title: Type.String(),
    unitName: Type.String(),
    /** `hand_back`: to the office from which it came, with a reason. */
    kind: Type.Union([Type.Literal('hand_over'), Type.Literal('hand_back'), Type.Literal('review')]),
  },
  { $id: 'DossierWay', ...closed },
);
export type WayView = Static<typeof WayView>;

/** How the dossier is waited for. */
export const WaitView = Type.Object(
  {
    for: Type.Union([Type.Literal('applicant'), Type.Literal('payment')]),
    until: TimeText,
    then: Type.Union([Type.Literal('stopped'), Type.Literal('escalated')]),
  },
  { $id: 'DossierWait', ...closed },
);
export type WaitView = Static<typeof WaitView>;

/** A payment that was asked for. */
export const PaymentRequestView = Type.Object(
  {
    id: IdText,
    /** What was asked for. */
    amount: Type.Integer({ minimum: 0 }),
    waived: Type.Optional(FeeWaived),
    /** What is left to pay of it, or was paid. */
    toPay: Type.Integer({ minimum: 0 }),
    reason: Type.String(),
    requestedAt: TimeText,
    requestedBy: Type.String(),
    paidAt: Type.Optional(TimeText),
    receiptNumber: Type.Optional(Type.String()),
  },
  { $id: 'PaymentRequestView', ...closed },
);
export type PaymentRequestView = Static<typeof PaymentRequestView>;

/** An alarm that was raised about the dossier, newest first. */
export const AlarmView = Type.Object(
  { kind: Type.String({ examples: ['step_late'] }), text: Type.String(), raisedAt: TimeText },
  { $id: 'DossierAlarm', ...closed },
);
export type AlarmView = Static<typeof AlarmView>;

/** Where a dossier is on its way, as both sides see it. */
export const ProcessView = Type.Object(
  {
    steps: Type.Array(StepView),
    wait: Type.Optional(WaitView),
    /** Newest first. */
    payments: Type.Array(PaymentRequestView),
    /** Why the office stopped. */
    stop: Type.Optional(Type.Object({ reason: Type.String(), legalBasis: Type.String() }, closed)),
    /** Offices that are being asked for their opinion. */
    consulting: Type.Array(Type.String()),
    /** What comes next and after it, in words for the citizen. */
    coming: WayAhead,
  },
  { $id: 'DossierProcess', ...closed },
);
export type ProcessView = Static<typeof ProcessView>;
