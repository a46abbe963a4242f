import type { OfficeRuleBounds, OfficeRuleValue } from '@tinhso/organisations-contract';
import { useLang, useT } from '@tinhso/ui';
import { messages } from './messages.js';

/** Values of rules in words: `8 giờ làm việc`, `Tính lại từ đầu`. */
export function useValueText(): (bounds: OfficeRuleBounds, value: OfficeRuleValue) => string {
  const t = useT(messages);
  const lang = useLang();
  return (bounds, value) => {
    if (bounds.kind === 'choice') return bounds.choices.find((choice) => choice.value === value)?.text[lang] ?? String(value);
    return bounds.kind === 'number' ? t(`rules.unit.${bounds.unit}`, { count: Number(value) }) : String(value);
  };
}
