import type { OfficeRuleView } from '@tinhso/organisations-contract';
import { useLang, useT } from '@tinhso/ui';
import { FormField } from '@tinhso/ui/console';
import { messages } from './messages.js';

interface ValueFieldProps {
  rule: OfficeRuleView;
  /** Empty: as the unit above has it. */
  value: string;
  onChange: (value: string) => void;
  fault?: string;
}

/** The value of a rule, with what the law leaves to decide. */
export function ValueField({ rule: { bounds, origin }, value, onChange, fault }: ValueFieldProps) {
  const t = useT(messages);
  const lang = useLang();
  const own = origin.kind === 'unit';
  if (bounds.kind === 'choice')
    return (
      <FormField label={t('rules.value')} fault={fault}>
        {(bind) => (
          <select {...bind} className="in" value={value} onChange={(event) => onChange(event.target.value)}>
            {bounds.choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.text[lang]}
              </option>
            ))}
            {own && <option value="">{t('rules.asAbove')}</option>}
          </select>
        )}
      </FormField>
    );
  const hint =
    bounds.kind === 'number'
      ? t('rules.between', { unit: t(`rules.unitName.${bounds.unit}`), min: bounds.min, max: bounds.max })
      : t('rules.betweenTimes', { from: bounds.from, to: bounds.to });
  return (
    <FormField label={t('rules.value')} hint={own ? `${hint} ${t('rules.emptyHint')}` : hint} fault={fault}>
      {(bind) => (
        <input
          {...bind}
          className="in num short"
          inputMode="numeric"
          autoComplete="off"
          value={value}
          onChange={(event) => onChange(event.target.value.trim())}
        />
      )}
    </FormField>
  );
}
