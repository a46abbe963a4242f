import { computeFees, type LogicFacts } from '@tinhso/procedures-contract';
import { formatMoney, useLang, useT } from '@tinhso/ui';
import { useDesign } from '../kit/design.js';
import { messages } from './messages.js';

/** What the sample answers cost, line by line. */
export function FeePreview({ facts }: { facts: LogicFacts }) {
  const t = useT(messages);
  const lang = useLang();
  const { definition } = useDesign();
  const { lines, total, uncertain } = computeFees(definition, facts);
  return (
    <section className="box">
      <h3>{t('procedures.officer.fees')}</h3>
      <dl className="sums">
        {lines.map((line) => (
          <div key={line.key}>
            <dt>{line.label[lang]}</dt>
            <dd className="num">{line.total === undefined ? line.note?.[lang] : formatMoney(line.total)}</dd>
          </div>
        ))}
        <div>
          <dt>
            <b>{t('procedures.officer.total')}</b>
          </dt>
          <dd className="num">
            <b>{uncertain ? t('procedures.officer.uncertain') : formatMoney(total)}</b>
          </dd>
        </div>
      </dl>
    </section>
  );
}
