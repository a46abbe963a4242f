import type { Logic } from '@tinhso/procedures-contract';
import { formatMoney, plainDate, useLang, useT } from '@tinhso/ui';
import { ConditionAt } from '../conditions/ConditionAt.js';
import { AddButton } from '../kit/AddButton.js';
import { ChoiceAt, ManyAt } from '../kit/ChoiceAt.js';
import { DayAt } from '../kit/DayAt.js';
import { useAt, useDesign } from '../kit/design.js';
import { EditorHead } from '../kit/EditorHead.js';
import { useFieldChoices, useLabels } from '../kit/labels.js';
import { PairAt } from '../kit/PairAt.js';
import { NumberAt, TextAt } from '../kit/TextAt.js';
import { ThingList } from '../kit/ThingList.js';
import type { Path } from '../model/path.js';
import { addFee } from '../model/tree.js';
import { thingMessages as messages } from './thing-messages.js';

/** Every rule of what is to be paid; those that hold are added up. */
export function FeesEditor() {
  const t = useT(messages);
  const lang = useLang();
  const { definition } = useDesign();
  return (
    <>
      <EditorHead title={t('procedures.fees')} />
      <PairAt path={['feeSummary']} label={t('procedures.fees.summary')} hint={t('procedures.fees.summaryHint')} />
      <ThingList
        path={['fees']}
        label={t('procedures.fees.rules')}
        none={t('procedures.fees.none')}
        things={definition.fees.map((fee) => ({
          name: fee.label[lang] || fee.key,
          note: fee.amount === undefined ? t('procedures.fees.unknown') : formatMoney(fee.amount),
        }))}
      />
      <AddButton
        title={t('procedures.fees.add')}
        label={t('procedures.fees.label')}
        make={(draft, text) => addFee(draft, text, plainDate(new Date()))}
      />
    </>
  );
}

/** One dated fee: how much, for whom, from when. */
export function FeeEditor({ path }: { path: Path }) {
  const t = useT(messages);
  const lang = useLang();
  const labels = useLabels();
  const { definition } = useDesign();
  const fee = definition.fees[Number(path.at(-1))];
  if (!fee) return null;
  return (
    <>
      <EditorHead title={fee.label[lang]} kind={t('procedures.fees.one')} path={path} code={fee.key} />
      <PairAt path={[...path, 'label']} label={t('procedures.fees.label')} big />
      <NumberAt
        path={[...path, 'amount']}
        label={t('procedures.fees.amount')}
        hint={t('procedures.fees.amountHint')}
        optional
        unit={t('procedures.fees.dong')}
      />
      <PairAt path={[...path, 'note']} label={t('procedures.fees.note')} optional />
      <div className="pair">
        <CountAt path={[...path, 'count']} />
      </div>
      {fee.count !== undefined && <PairAt path={[...path, 'per']} label={t('procedures.fees.per')} optional />}
      <ManyAt path={[...path, 'channels']} label={t('procedures.fees.channels')} choices={labels.channels} />
      <ConditionAt path={[...path, 'when']} label={t('procedures.fees.when')} always={t('procedures.fees.always')} />
      <div className="pair">
        <DayAt key={`${fee.key}-from`} path={[...path, 'validFrom']} label={t('procedures.fees.from')} />
        <DayAt key={`${fee.key}-to`} path={[...path, 'validTo']} label={t('procedures.fees.to')} optional />
      </div>
      <TextAt path={[...path, 'legalBasis']} label={t('procedures.fees.basis')} />
    </>
  );
}

/** How often the amount is charged: once, or as often as an answer says. */
function CountAt({ path }: { path: Path }) {
  const t = useT(messages);
  const numbers = useFieldChoices(['number']);
  const [count, set] = useAt<Logic>(path);
  const name =
    typeof count === 'object' && count !== null && 'var' in count && typeof count.var === 'string'
      ? count.var.replace(/^answers\./, '')
      : undefined;
  const written = count !== undefined && name === undefined;
  return (
    <ChoiceAt
      path={path}
      label={t('procedures.fees.count')}
      optional
      none={t('procedures.fees.once')}
      chosen={count === undefined ? '' : written ? '?' : name}
      choices={[
        ...numbers.map(({ value, label }) => ({ value, label: t('procedures.fees.times', { label }) })),
        ...(written ? [{ value: '?', label: JSON.stringify(count) }] : []),
      ]}
      onChoose={(key) => key !== '?' && set(key === undefined ? undefined : { var: `answers.${key}` })}
    />
  );
}
