import type { OfficeRuleView } from '@tinhso/organisations-contract';
import { formatDate, useLang, useT } from '@tinhso/ui';
import { messages } from './messages.js';
import { useValueText } from './value-text.js';

/** One rule: its value, whose it is, where it is written, and what is planned. */
export function RuleRow({ rule, onChange }: { rule: OfficeRuleView; onChange: () => void }) {
  const t = useT(messages);
  const lang = useLang();
  const text = useValueText();
  const { title, detail, bounds, value, origin, planned, source } = rule;
  return (
    <li>
      <div className="grow">
        <h3>{title[lang]}</h3>
        <p className="m s">{detail[lang]}</p>
        <p className="m s">{t('rules.source', { source: source[lang] })}</p>
      </div>
      <div className="rule-value">
        <b className="num">{text(bounds, value)}</b>
        <span className={origin.kind === 'unit' ? 'mark own' : 'mark'}>
          {origin.kind === 'unit'
            ? t('rules.origin.unit', { unit: origin.unitName ?? '', day: origin.since ? formatDate(origin.since) : '' })
            : t(`rules.origin.${origin.kind}`)}
        </span>
        {planned && (
          <span className="warn s">{t('rules.planned', { value: text(bounds, planned.value), day: formatDate(planned.from) })}</span>
        )}
      </div>
      <button type="button" className="btn md" onClick={onChange} aria-label={t('rules.changeOf', { title: title[lang] })}>
        {t('rules.change')}
      </button>
    </li>
  );
}
