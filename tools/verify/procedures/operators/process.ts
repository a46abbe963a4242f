import { processOf, type ProcedureDefinition } from '@tinhso/procedures-contract';
import { each, inLine, named, someCondition, straight, type Operator } from '../operator.js';

const POWERLESS = { submitted: 'leader', processing: 'one_stop_clerk', awaiting_signature: 'case_officer', completed: 'leader' } as const;

const stepsWith = (definition: ProcedureDefinition, ...statuses: string[]) =>
  definition.steps.filter(({ status }) => statuses.includes(status));
const at = ({ key }: { key: string }) => `step ${key}`;

/** Mistakes in the steps and their order. */
export const processOperators: readonly Operator[] = [
  {
    kind: 'a step leads to one that is not there',
    places: (definition) =>
      each(
        definition.steps,
        () => true,
        at,
        (copy, { key }) => {
          named(copy.steps, key).routes = [{ to: 'nowhere' }];
        },
      ),
  },
  {
    kind: 'a step is passed by',
    places: (definition) =>
      inLine(definition)
        ? each(
            straight(definition).slice(0, -2),
            () => true,
            at,
            (copy, { n }) => {
              const [step, after] = [copy.steps[n], copy.steps[n + 2]];
              if (step && after) step.routes = [{ to: after.key }];
            },
          )
        : [],
  },
  {
    kind: 'the last step leads to itself',
    places: (definition) =>
      each(
        stepsWith(definition, 'completed'),
        () => true,
        at,
        (copy, { key }) => {
          named(copy.steps, key).routes = [{ to: key }];
        },
      ),
  },
  {
    kind: 'work goes round for ever',
    places: (definition) =>
      inLine(definition)
        ? each(
            stepsWith(definition, 'awaiting_signature'),
            () => true,
            at,
            (copy, { key }) => {
              const back = copy.steps.find(({ status }) => status === 'processing');
              if (back) named(copy.steps, key).routes = [{ to: back.key }];
            },
          )
        : [],
  },
  {
    kind: 'a result is returned unsigned',
    places: (definition) =>
      each(
        stepsWith(definition, 'processing'),
        () => true,
        at,
        (copy, { key }) => {
          const last = copy.steps.find(({ status }) => status === 'completed');
          if (last) named(copy.steps, key).routes = [{ to: last.key }];
        },
      ),
  },
  {
    kind: 'a dossier is refused after acceptance',
    places: (definition) =>
      each(
        stepsWith(definition, 'processing'),
        () => true,
        at,
        (copy, { key }) => {
          named(copy.steps, key).routes = [{ to: '#refused' }];
        },
      ),
  },
  {
    kind: 'a step is done by somebody who may not',
    places: (definition) =>
      each(
        stepsWith(definition, ...Object.keys(POWERLESS)),
        () => true,
        at,
        (copy, { key, status }) => {
          named(copy.steps, key).role = POWERLESS[status as keyof typeof POWERLESS];
        },
      ),
  },
  {
    kind: 'every way out of a step has a condition',
    places: (definition) => {
      const some = someCondition(definition);
      if (!some) return [];
      return each(
        straight(definition),
        () => true,
        at,
        (copy, { key }) => {
          const step = named(copy.steps, key);
          const to = processOf(copy.steps).find((each) => each.key === key)?.routes[0]?.to ?? '#returned';
          step.routes = [{ to, when: some.when as never }];
        },
      );
    },
  },
  {
    kind: 'an officer chooses between ways without names',
    places: (definition) =>
      each(
        stepsWith(definition, 'submitted'),
        () => inLine(definition),
        at,
        (copy, { key }) => {
          const step = named(copy.steps, key);
          step.routes = [{ to: copy.steps[1]?.key ?? '#returned' }, { to: '#refused' }];
        },
      ),
  },
  {
    kind: 'nobody works in the status of a step',
    places: (definition) =>
      each(
        definition.steps,
        () => true,
        at,
        (copy, { key }) => {
          named(copy.steps, key).status = 'signing';
        },
      ),
  },
  {
    kind: 'nobody receives',
    places: (definition) =>
      definition.steps[0]?.status === 'submitted' && definition.steps[1]?.status !== 'submitted'
        ? [{ at: 'steps', apply: (copy) => void copy.steps.shift() }]
        : [],
  },
  {
    kind: 'two steps have one key',
    places: (definition) =>
      each(
        definition.steps.slice(1),
        () => true,
        at,
        (copy, { key }) => {
          named(copy.steps, key).key = copy.steps[0]?.key ?? '';
        },
      ),
  },
];
