import { Type, type Static } from '@sinclair/typebox';
import { Logic } from './condition.js';
import { LocalText } from './local-text.js';

const closed = { additionalProperties: false };
const Key = Type.String({ pattern: '^[a-z][A-Za-z0-9]*$', maxLength: 60 });

/** Who does a step, by the role of a post. */
export const StepRole = Type.Union([Type.Literal('one_stop_clerk'), Type.Literal('case_officer'), Type.Literal('leader')], {
  $id: 'StepRole',
});
export type StepRole = Static<typeof StepRole>;

/**
 * Which unit does it. `receiving` is the one that received the dossier, `parent` the one above it; otherwise the nearest unit of a kind
 * (the one of the same commune before one of the province), by its name where the province has several: `{ kind: 'province_department',
 * name: 'Sở Tư pháp' }`.
 */
export const StepUnit = Type.Union(
  [
    Type.Literal('receiving'),
    Type.Literal('parent'),
    Type.Object({ kind: Type.String({ maxLength: 40 }), name: Type.Optional(Type.String({ maxLength: 200 })) }, closed),
  ],
  { $id: 'StepUnit' },
);
export type StepUnit = Static<typeof StepUnit>;

/** How a process ends. */
export const processEnds = ['#returned', '#refused', '#stopped'] as const;
export type ProcessEnd = (typeof processEnds)[number];

/** Where a step leads: the key of a step, or an end. The first route whose `when` holds is taken; the last one has no condition. */
export const StepRoute = Type.Object(
  {
    to: Type.String({ pattern: '^(#returned|#refused|#stopped|[a-z][A-Za-z0-9]{0,59})$' }),
    when: Type.Optional(Logic),
    /** What the officer reads on the button, where there is a choice. */
    title: Type.Optional(LocalText),
  },
  { $id: 'StepRoute', ...closed },
);
export type StepRoute = Static<typeof StepRoute>;

/** Another unit is asked while the step goes on. `percent` of the legal time is its own deadline; `silence` says what no answer by then means. */
export const Consultation = Type.Object(
  {
    key: Key,
    title: LocalText,
    unit: StepUnit,
    role: StepRole,
    percent: Type.Integer({ minimum: 1, maximum: 100 }),
    silence: Type.Union([Type.Literal('agreed'), Type.Literal('escalated')]),
  },
  { $id: 'Consultation', ...closed },
);
export type Consultation = Static<typeof Consultation>;

/** A standstill that a step may fall into: who is waited for, who on our side watches it, how long, and what happens then. */
export const StepWait = Type.Object(
  {
    for: Type.Union([Type.Literal('applicant'), Type.Literal('payment')]),
    owner: StepRole,
    /** Working days. */
    days: Type.Integer({ minimum: 1, maximum: 365 }),
    onExpiry: Type.Union([Type.Literal('stopped'), Type.Literal('escalated')]),
  },
  { $id: 'StepWait', ...closed },
);
export type StepWait = Static<typeof StepWait>;

/** One step of the work. `status` is the dossier status in which it is done; what is left out is filled in by `processOf`. */
export const ProcedureStep = Type.Object(
  {
    key: Key,
    title: LocalText,
    role: StepRole,
    status: Type.String({ maxLength: 40 }),
    unit: Type.Optional(StepUnit),
    /** Share of the legal time in percent; all steps on a way together take at most 100. */
    percent: Type.Optional(Type.Integer({ minimum: 0, maximum: 100 })),
    routes: Type.Optional(Type.Array(StepRoute, { minItems: 1 })),
    consultations: Type.Optional(Type.Array(Consultation)),
    waits: Type.Optional(Type.Array(StepWait)),
  },
  { $id: 'ProcedureStep', ...closed },
);
export type ProcedureStep = Static<typeof ProcedureStep>;

/** A step with nothing left out. */
export type FullStep = Required<ProcedureStep>;

/** Statuses that the legal time does not run in: before acceptance and once there is a result. */
const OUTSIDE_LEGAL_TIME: readonly string[] = ['submitted', 'completed'];
/** NĐ 118/2025 names no limit for supplements and payments; a month of working days is the house's. */
const WAIT_DAYS = 22;

/**
 * The steps with everything that was left out: done by the receiving unit, one after the other, the legal time shared evenly
 * (what does not divide goes to the first), supplements and payments waited for at receipt and during the work.
 */
export function processOf(steps: readonly ProcedureStep[]): FullStep[] {
  const timed = steps.filter(({ status }) => !OUTSIDE_LEGAL_TIME.includes(status));
  const even = Math.floor(100 / Math.max(1, timed.length));
  const share = (step: ProcedureStep): number =>
    OUTSIDE_LEGAL_TIME.includes(step.status) ? 0 : step === timed[0] ? 100 - even * (timed.length - 1) : even;
  return steps.map((step, index) => ({
    ...step,
    unit: step.unit ?? 'receiving',
    percent: step.percent ?? share(step),
    routes: step.routes ?? [{ to: steps[index + 1]?.key ?? '#returned' }],
    consultations: step.consultations ?? [],
    waits:
      step.waits ??
      (step.status === 'submitted' || step.status === 'processing'
        ? (['applicant', 'payment'] as const).map((what) => ({
            for: what,
            owner: step.role,
            days: WAIT_DAYS,
            onExpiry: 'stopped' as const,
          }))
        : []),
  }));
}
