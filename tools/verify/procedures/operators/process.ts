import { processOf, type ProcedureDefinition } from '@tinhso/procedures-contract';
import { each, named, someCondition, type Operator } from '../operator.js';

const POWERLESS = { submitted: 'leader', processing: 'one_stop_clerk', awaiting_signature: 'case_officer', completed: 'leader' } as const;
const text = { vi: 'Hỏi ý kiến', en: 'Ask for an opinion' };

/** Steps that lead on to the one after them alone, as most do. */
const straight = (definition: ProcedureDefinition) =>
  processOf(definition.steps).flatMap((step, n, all) =>
    step.routes.length === 1 && step.routes[0]?.to === (all[n + 1]?.key ?? '#returned') ? [{ key: step.key, n }] : [],
  );
const stepsWith = (definition: ProcedureDefinition, ...statuses: string[]) =>
  definition.steps.filter(({ status }) => statuses.includes(status));
const at = ({ key }: { key: string }) => `step ${key}`;

/** Whether everything before is walked in one line, so that taking a step out of it leaves that step without a way. */
const inLine = (definition: ProcedureDefinition): boolean => straight(definition).length === definition.steps.length;

/** Mistakes in the steps, their order and their time. */
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
