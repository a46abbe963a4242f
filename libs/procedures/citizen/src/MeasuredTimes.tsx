import { useQuery } from '@tanstack/react-query';
import type { MeasuredTime, ProcedureDetail } from '@tinhso/procedures-contract';
import { Section, useApi, useLang, useT } from '@tinhso/ui';
import { messages } from './messages.js';
import { measuredTimesOptions } from './queries.js';

const HOURS_A_DAY = 8;

/** How long it really takes, beside what the law gives; nothing as long as too few were finished. */
export function MeasuredTimes({ procedure: { code, time } }: { procedure: ProcedureDetail }) {
  const t = useT(messages);
  const lang = useLang();
  const times = useQuery(measuredTimesOptions(useApi(), code)).data;
  if (!times || times.items.length === 0) return null;
  return (
    <Section title={t('procedures.times.title')} id="times">
      <div className="card bill">
        <p className="small quiet">{t('procedures.times.lead', { days: times.days, legal: time.text[lang] })}</p>
        <dl>
          {times.items.map((item) => (
            <div key={item.unit?.id ?? 'all'}>
              <dt>
                {item.unit?.name ?? t('procedures.times.all')}
                <br />
                <span className="small quiet">{t('procedures.times.count', { count: item.dossiers })}</span>
              </dt>
              <dd>
                <Duration of="half" hours={item.p50Hours} />
                <br />
                <Duration of="most" hours={item.p90Hours} />
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </Section>
  );
}

function Duration({ of, hours }: { of: 'half' | 'most'; hours: MeasuredTime['p50Hours'] }) {
  const t = useT(messages);
  const took =
    hours < HOURS_A_DAY
      ? t('procedures.times.hours', { hours: Math.max(1, Math.round(hours)) })
      : t('procedures.times.days', { days: Math.round((hours / HOURS_A_DAY) * 2) / 2 });
  return <>{t(`procedures.times.${of}`, { took })}</>;
}
