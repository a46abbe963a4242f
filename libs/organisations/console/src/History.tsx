import type { OfficeRuleView } from '@tinhso/organisations-contract';
import { formatDate, formatMoment, useLang, useT } from '@tinhso/ui';
import { messages } from './messages.js';
import { useValueText } from './value-text.js';

/** What this unit decided about the rule before. */
export function History({ rule: { history, bounds } }: { rule: OfficeRuleView }) {
  const t = useT(messages);
  const lang = useLang();
  const text = useValueText();
  if (history.length === 0) return null;
  return (
    <section className="rule-history">
      <h3>{t('rules.history')}</h3>
      <ul>
        {history.map((each) => (
          <li key={each.at}>
            <b className="num">
              {t('rules.planned', {
                value: each.value === undefined ? t('rules.asAbove') : text(bounds, each.value),
                day: formatDate(each.from),
              })}
            </b>
            <p>{each.reason}</p>
            <p className="m s num">{[each.basis, each.by, formatMoment(each.at, lang, new Date())].filter(Boolean).join(' · ')}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
