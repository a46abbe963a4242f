import { processOf, type ProcedureDefinition } from '@tinhso/procedures-contract';
import { each, inLine, named, type Operator } from '../operator.js';

const text = { vi: 'Hỏi ý kiến', en: 'Ask for an opinion' };
const at = ({ key }: { key: string }) => `step ${key}`;
const stepsWith = (definition: ProcedureDefinition, ...statuses: string[]) =>
  definition.steps.filter(({ status }) => statuses.includes(status));

/** Mistakes in the time of the steps and in what is waited for. */
export const timeOperators: readonly Operator[] = [
  {
    kind: 'nobody watches what is waited for',
    places: (definition) =>
      each(
        stepsWith(definition, 'submitted', 'processing'),
        () => true,
        at,
        (copy, { key }) => {
          named(copy.steps, key).waits = [];
        },
      ),
  },
  {
    kind: 'a wait has no owner',
    places: (definition) =>
      each(
        stepsWith(definition, 'submitted', 'processing'),
        () => true,
        at,
        (copy, { key }) => {
          named(copy.steps, key).waits = [{ for: 'applicant', days: 10, onExpiry: 'stopped' } as never];
        },
      ),
  },
  {
    kind: 'a wait has no end',
    places: (definition) =>
      each(
        stepsWith(definition, 'submitted', 'processing'),
        () => true,
        at,
        (copy, { key, role }) => {
          named(copy.steps, key).waits = [{ for: 'applicant', owner: role, days: 0, onExpiry: 'stopped' }];
        },
      ),
  },
  {
    kind: 'a payment can be waited for for ever',
    places: (definition) =>
      each(
        stepsWith(definition, 'submitted', 'processing'),
        () => definition.fees.some(({ amount }) => amount !== 0),
        at,
        (copy, { key, role }) => {
          named(copy.steps, key).waits = [{ for: 'applicant', owner: role, days: 10, onExpiry: 'stopped' }];
        },
      ),
  },
  {
    kind: 'the steps take more than the legal time',
    places: (definition) =>
      inLine(definition)
        ? each(
            stepsWith(definition, 'processing'),
            () => true,
            at,
            (copy) => {
              for (const step of copy.steps) if (step.status === 'processing' || step.status === 'awaiting_signature') step.percent = 60;
            },
          )
        : [],
  },
  {
    kind: 'a step has no time',
    places: (definition) =>
      each(
        stepsWith(definition, 'processing', 'awaiting_signature'),
        () => true,
        at,
        (copy, { key }) => {
          named(copy.steps, key).percent = 0;
        },
      ),
  },
  {
    kind: 'time is given where none runs',
    places: (definition) =>
      each(
        stepsWith(definition, 'submitted', 'completed'),
        () => true,
        at,
        (copy, { key }) => {
          named(copy.steps, key).percent = 5;
        },
      ),
  },
  {
    kind: 'others are asked for longer than the step lasts',
    places: (definition) =>
      each(
        stepsWith(definition, 'processing'),
        () => true,
        at,
        (copy, { key }) => {
          const step = named(copy.steps, key);
          const asked = { key: 'asked', title: text, unit: 'parent', role: 'case_officer', silence: 'agreed' } as const;
          const own = processOf(copy.steps).find((each) => each.key === key)?.percent ?? 0;
          step.consultations = [...(step.consultations ?? []), { ...asked, percent: Math.min(100, own + 1) }];
          step.percent = Math.min(own, 99);
        },
      ),
  },
];
