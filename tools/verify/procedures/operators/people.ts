import type { ProcedureDefinition } from '@tinhso/procedures-contract';
import { each, never, type Operator } from '../operator.js';

type CoSigner = NonNullable<ProcedureDefinition['coSigners']>[number];
type Outcome = NonNullable<ProcedureDefinition['eligibility']>['outcomes'][number];

const at = ({ key }: { key: string }) => key;
const signer = (copy: ProcedureDefinition, key: string): CoSigner => {
  const found = copy.coSigners?.find((each) => each.key === key);
  if (!found) throw new Error(`no co-signer ${key}`);
  return found;
};
const outcome = (copy: ProcedureDefinition, key: string): Outcome => {
  const found = copy.eligibility?.outcomes.find((each) => each.key === key);
  if (!found) throw new Error(`no outcome ${key}`);
  return found;
};

/** Mistakes about who may apply and who signs beside the applicant. */
export const peopleOperators: readonly Operator[] = [
  {
    kind: 'a co-signer fills a page that is none',
    places: ({ coSigners = [] }) =>
      each(
        coSigners,
        () => true,
        at,
        (copy, { key }) => void signer(copy, key).pages.push('ghost'),
      ),
  },
  {
    kind: 'a co-signer sees an answer that is none',
    places: ({ coSigners = [] }) =>
      each(
        coSigners,
        () => true,
        at,
        (copy, { key }) => void signer(copy, key).sees.push('ghost'),
      ),
  },
  {
    kind: 'a co-signer is named by the applicant',
    places: ({ coSigners = [], applicant }) =>
      each(
        coSigners,
        () => true,
        at,
        (copy, { key }) => {
          signer(copy, key).person.fullName = applicant.fullName;
        },
      ),
  },
  {
    kind: 'the applicant is asked who the co-signer is, and the other way round',
    places: ({ coSigners = [] }) =>
      each(
        coSigners,
        () => true,
        at,
        (copy, { key }) => {
          copy.applicant.fullName = signer(copy, key).person.fullName;
        },
      ),
  },
  {
    kind: 'two co-signers fill the same pages',
    places: ({ coSigners = [] }) =>
      each(
        coSigners,
        () => true,
        at,
        (copy, { key }) => void copy.coSigners?.push({ ...signer(copy, key), key: 'another' }),
      ),
  },
  {
    kind: 'a reason why not is never given',
    places: ({ eligibility }) =>
      each(
        eligibility?.outcomes ?? [],
        () => true,
        at,
        (copy, { key }) => {
          const found = outcome(copy, key);
          found.when = never(found.when) as never;
        },
      ),
  },
  {
    kind: 'a reason why not speaks of a question that is none',
    places: ({ eligibility }) =>
      each(
        eligibility?.outcomes ?? [],
        () => true,
        at,
        (copy, { key }) => {
          outcome(copy, key).when = { '==': [{ var: 'answers.ghost' }, true] } as never;
        },
      ),
  },
  {
    kind: 'another procedure is right, and it is not said which',
    places: ({ eligibility }) =>
      each(
        eligibility?.outcomes ?? [],
        ({ verdict }) => verdict === 'instead',
        at,
        (copy, { key }) => {
          delete outcome(copy, key).procedure;
        },
      ),
  },
  {
    kind: 'the check before the form lets nobody through',
    places: ({ eligibility }) => {
      const first = eligibility?.questions[0];
      if (!first || first.when !== undefined) return [];
      return [
        {
          at: 'eligibility',
          apply: (copy: ProcedureDefinition) => {
            const nobody = { key: 'nobody', verdict: 'no', reason: { vi: 'Không ai', en: 'Nobody' }, legalBasis: 'Không có' } as const;
            copy.eligibility?.outcomes.push({
              ...nobody,
              when: { or: [{ '!!': [{ var: `answers.${first.key}` }] }, { '!': [{ var: `answers.${first.key}` }] }] },
            });
          },
        },
      ];
    },
  },
];
