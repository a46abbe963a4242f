import { holds, processOf, type FullStep, type LogicFacts, type ProcedureDefinition, type StepRoute } from '@tinhso/procedures-contract';
import type { DossierAction, DossierStatus } from '@tinhso/dossiers-contract';

/** Of a dossier, what says in which step it is. */
export interface InStep {
  readonly status: DossierStatus;
  readonly stepKey: string | null;
}

/** A way that is open now, with the step it leads to. */
export interface Way {
  readonly step: FullStep;
  readonly route: StepRoute;
}

/** Status of a step's work → statuses of a dossier that is in it. A dossier waits in the step that asked. */
const IN_WORK: readonly DossierStatus[] = ['accepted', 'processing', 'awaiting_supplement', 'awaiting_payment'];

/** The step of a dossier. One that names none, or one that its version does not have, is in the first of its status. */
export function currentStep(steps: readonly FullStep[], { status, stepKey }: InStep): FullStep | undefined {
  const named = steps.find((step) => step.key === stepKey);
  if (named) return named;
  const work = status === 'signing' ? 'awaiting_signature' : IN_WORK.includes(status) ? 'processing' : status;
  return steps.find((step) => step.status === work);
}

/**
 * The ways out of a step that are open for these answers. Where the first of them has words, an officer chooses among those that have;
 * otherwise the first is taken. Ways to an end are acts of their own (refuse, stop, return) and left out.
 */
export function waysFrom(steps: readonly FullStep[], step: FullStep, facts: LogicFacts): Way[] {
  const open = step.routes.filter((route) => holds(route.when, facts));
  const chosen = open[0]?.title ? open.filter((route) => route.title) : open.slice(0, 1);
  return chosen.flatMap((route) => {
    const to = steps.find((each) => each.key === route.to);
    return to ? [{ step: to, route }] : [];
  });
}

/**
 * The steps of work from which a dossier came to this one, to be given back to when they are not done after all. What the process itself
 * leads back to is no way back: it has its own words.
 */
export function waysBack(steps: readonly FullStep[], step: FullStep): FullStep[] {
  if (step.status !== 'processing') return [];
  const onward = new Set(step.routes.map((route) => route.to));
  return steps.filter(
    (each) => each !== step && each.status === 'processing' && !onward.has(each.key) && each.routes.some((route) => route.to === step.key),
  );
}

/** What the table of actions wants to know: whether the step goes on to more work, and whether it may go to be signed. */
export function waysOf(steps: readonly FullStep[], at: InStep, facts: LogicFacts): { handOver: boolean; review: boolean } {
  const step = currentStep(steps, at);
  const ways = step ? waysFrom(steps, step, facts) : [];
  const onward = ways.some((way) => way.step.status === 'processing');
  const handOver = onward || (step !== undefined && waysBack(steps, step).length > 0);
  // A procedure without a step of its own for the signature is signed from the step of the work.
  const review = ways.some((way) => way.step.status === 'awaiting_signature') || !onward;
  return { handOver, review };
}

const WORK_OF: Partial<Record<DossierAction, DossierStatus>> = {
  accept: 'processing',
  request_review: 'awaiting_signature',
  signed: 'completed',
};

/**
 * The step after an act; the same object when it stays.
 * @param to key of the step that was chosen, for `hand_over`
 * @param cameFrom key of the last step of work, for `send_back`
 */
export function stepAfter(
  steps: readonly FullStep[],
  at: InStep,
  action: DossierAction,
  facts: LogicFacts,
  { to, cameFrom }: { to?: string; cameFrom?: string } = {},
): FullStep | undefined {
  const step = currentStep(steps, at);
  if (!step) return undefined;
  const ways = waysFrom(steps, step, facts);
  if (action === 'hand_over')
    return [...ways.map((way) => way.step), ...waysBack(steps, step)].find((each) => each.key === to && each.status === 'processing');
  if (action === 'send_back')
    return steps.find((each) => each.key === cameFrom) ?? steps.findLast((each) => each.status === 'processing') ?? step;
  const work = WORK_OF[action];
  if (!work || step.status === work) return step;
  const next = ways.find((way) => way.step.status === work)?.step ?? steps.find((each) => each.status === work);
  // Accepted for a procedure that has nothing to examine: it is in its next step, whatever that is.
  return next ?? (action === 'accept' ? ways[0]?.step : undefined) ?? step;
}

/** The steps of a version, with nothing left out. */
export const stepsOf = ({ steps }: ProcedureDefinition): FullStep[] => processOf(steps);
