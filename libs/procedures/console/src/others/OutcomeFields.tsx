import type { EligibilityOutcome } from '@tinhso/procedures-contract';
import { useT } from '@tinhso/ui';
import { ChoiceAt } from '../kit/ChoiceAt.js';
import { PairAt } from '../kit/PairAt.js';
import { TextAt } from '../kit/TextAt.js';
import type { Path } from '../model/path.js';
import { CheckCondition } from './CheckCondition.js';
import { messages } from './messages.js';

/** What stands in the way: when, why, what can be done, by which rule. */
export function OutcomeFields({ outcome, path }: { outcome: EligibilityOutcome; path: Path }) {
  const t = useT(messages);
  return (
    <>
      <PairAt path={[...path, 'reason']} label={t('procedures.eligibility.reason')} area />
      <ChoiceAt
        path={[...path, 'verdict']}
        label={t('procedures.eligibility.verdict')}
        choices={(['no', 'instead', 'note'] as const).map((value) => ({ value, label: t(`procedures.verdict.${value}`) }))}
      />
      <CheckCondition path={[...path, 'when']} label={t('procedures.eligibility.outcomeWhen')} required />
      <PairAt path={[...path, 'remedy']} label={t('procedures.eligibility.remedy')} optional />
      {outcome.verdict === 'instead' && <TextAt path={[...path, 'procedure']} label={t('procedures.eligibility.procedure')} />}
      <TextAt path={[...path, 'legalBasis']} label={t('procedures.eligibility.basis')} />
    </>
  );
}
