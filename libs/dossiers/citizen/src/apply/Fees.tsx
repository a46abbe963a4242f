import type { FeeSum } from '@tinhso/procedures-contract';
import { formatMoney, SummaryList, useLang, useT, type SummaryItem, type Translate } from '@tinhso/ui';
import { messages } from './messages.js';
import type { FeeTold } from './useFeeQuote.js';

/** What is to be paid, line by line, and what a rule takes off it; a sum that is not certain is not shown as one. */
export function Fees({ fees, told }: { fees: FeeSum; told: FeeTold }) {
  const t = useT(messages);
  const lang = useLang();
  const { lines, total, uncertain } = fees;
  const items: SummaryItem[] = lines.map(({ label, count, amount, total: sum, note }) => ({
    label: label[lang],
    value: sum === undefined ? t('dossiers.check.byLocalRule') : formatMoney(sum),
    note: count > 1 && amount !== undefined ? `${count} × ${formatMoney(amount)}` : note?.[lang],
  }));
  for (const { text, amount } of told.waived)
    items.push({ label: t('dossiers.check.waived'), value: `−${formatMoney(amount)}`, note: text });
  const left = told.toPay ?? total;
  const sum = uncertain ? t('dossiers.check.byLocalRule') : formatMoney(left);
  if (items.length !== 1) items.push({ label: t('dossiers.check.total'), value: <strong>{sum}</strong> });
  const last = items.at(-1);
  if (last && total > 0) last.note = noteOf(told.state, left, t);
  return <SummaryList title={t('dossiers.check.fees')} items={items} />;
}

function noteOf(state: FeeTold['state'], left: number, t: Translate<keyof typeof messages>): string {
  if (state === 'loading') return t('dossiers.check.waiverAsked');
  if (state === 'failed') return t('dossiers.check.waiverUnknown');
  return t(left > 0 ? 'dossiers.check.later' : 'dossiers.check.nothingLeft');
}
