import type { ProcedureDefinition } from '@tinhso/procedures-contract';
import { each, fieldsOf, someCondition, type Fee, type Operator } from '../operator.js';

const at = ({ key }: Fee) => `fee ${key}`;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Fees that stand alone on some channel: without them nothing is said there. */
function alone({ fees, channels }: ProcedureDefinition): Fee[] {
  return fees.filter((fee) =>
    fee.channels.some((channel) => channels.includes(channel) && fees.every((other) => other === fee || !other.channels.includes(channel))),
  );
}

/** Alone, charged whatever is answered, without an end. */
const unconditional = (definition: ProcedureDefinition): Fee[] =>
  alone(definition).filter(({ when, validTo, validFrom }) => when === undefined && validTo === undefined && DAY.test(validFrom));

const find = (copy: ProcedureDefinition, fee: Fee): Fee => {
  const found = copy.fees.find(
    ({ key, validFrom, channels }) => key === fee.key && validFrom === fee.validFrom && channels.join() === fee.channels.join(),
  );
  if (!found) throw new Error(`no fee ${fee.key}`);
  return found;
};

/** Fees of which one holds below a limit and the other above: nobody is between. */
const pairs = ({ fees }: ProcedureDefinition): { fee: Fee; from: string; to: string }[] =>
  fees.flatMap((fee) => {
    const [from] = Object.keys((fee.when ?? {}) as object);
    const other = from === '<=' ? '>' : from === '>=' ? '<' : undefined;
    const complement = fees.some(({ when }) => {
      const [operation, operands] = Object.entries((when ?? {}) as object)[0] ?? [];
      return (
        other !== undefined &&
        operation === other &&
        JSON.stringify(operands) === JSON.stringify((fee.when as Record<string, unknown> | undefined)?.[from ?? ''])
      );
    });
    const covered = fees.some(({ when }) => when === undefined);
    return complement && from && !covered ? [{ fee, from, to: from.slice(0, 1) }] : [];
  });

/** Mistakes in what it costs. */
export const feeOperators: readonly Operator[] = [
  {
    kind: 'nothing is said about the fee',
    places: ({ fees }) =>
      fees.length === 0
        ? []
        : [
            {
              at: 'fees',
              apply: (copy) => {
                copy.fees = [];
              },
            },
          ],
  },
  {
    kind: 'a channel has no fee',
    places: (definition) =>
      definition.channels.map((channel) => ({
        at: `channel ${channel}`,
        apply: (copy) => {
          copy.fees = copy.fees.flatMap((fee) => {
            const left = fee.channels.filter((each) => each !== channel);
            return left.length === 0 ? [] : [{ ...fee, channels: left }];
          });
        },
      })),
  },
  {
    kind: 'a fee has a condition that not everybody fulfils',
    places: (definition) => {
      const some = someCondition(definition);
      if (!some) return [];
      return each(
        unconditional(definition),
        () => true,
        at,
        (copy, fee) => {
          find(copy, fee).when = some.when as never;
        },
      );
    },
  },
  {
    kind: 'the limit between two fees belongs to neither',
    places: (definition) =>
      pairs(definition).map(({ fee, from, to }) => ({
        at: at(fee),
        apply: (copy) => {
          const found = find(copy, fee);
          found.when = { [to]: (found.when as Record<string, unknown>)[from] } as never;
        },
      })),
  },
  {
    kind: 'a fee has ended',
    places: (definition) =>
      each(
        unconditional(definition),
        () => true,
        at,
        (copy, fee) => {
          find(copy, fee).validTo = fee.validFrom;
        },
      ),
  },
  {
    kind: 'a fee will end and none follows',
    places: (definition) =>
      each(
        unconditional(definition),
        () => true,
        at,
        (copy, fee) => {
          find(copy, fee).validTo = '2031-12-31';
        },
      ),
  },
  {
    kind: 'a fee begins later than the procedure',
    places: (definition) =>
      each(
        unconditional(definition),
        () => true,
        at,
        (copy, fee) => {
          find(copy, fee).validFrom = '2031-01-01';
        },
      ),
  },
  {
    kind: 'between two dated fees there is a hole',
    places: (definition) =>
      each(
        definition.fees,
        ({ validTo }) => validTo === undefined,
        at,
        (copy, fee) => {
          const found = find(copy, fee);
          copy.fees.push({ ...found, validFrom: '2031-02-01' });
          found.validTo = '2030-12-31';
        },
      ),
  },
  {
    kind: 'a fee ends before it begins',
    places: (definition) =>
      each(
        definition.fees,
        () => true,
        at,
        (copy, fee) => {
          find(copy, fee).validTo = '1999-12-31';
        },
      ),
  },
  {
    kind: 'a fee is neither a sum nor a word',
    places: (definition) =>
      each(
        definition.fees,
        () => true,
        at,
        (copy, fee) => {
          const found = find(copy, fee);
          delete found.amount;
          delete found.note;
        },
      ),
  },
  {
    kind: 'a fee is charged twice',
    places: (definition) =>
      each(
        unconditional(definition),
        () => true,
        at,
        (copy, fee) => {
          copy.fees.push({ ...find(copy, fee) });
        },
      ),
  },
  {
    kind: 'pieces are counted by something that is no number',
    places: (definition) => {
      const name = fieldsOf(definition).find(({ key }) => key === definition.applicant.fullName);
      if (!name) return [];
      return each(
        unconditional(definition),
        () => true,
        at,
        (copy, fee) => {
          find(copy, fee).count = { var: `answers.${name.key}` };
        },
      );
    },
  },
  {
    kind: 'a fee is for nobody',
    places: (definition) => {
      const some = someCondition(definition);
      if (!some) return [];
      const condition = { and: [some.when, { '!': [some.when] }] };
      return each(
        definition.fees,
        () => true,
        at,
        (copy, fee) => {
          find(copy, fee).when = condition as never;
        },
      );
    },
  },
];
