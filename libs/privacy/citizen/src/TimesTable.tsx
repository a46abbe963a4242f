import type { DayCount, PrivacyNotice } from '@tinhso/privacy-contract';
import { Section, useT } from '@tinhso/ui';
import { messages } from './messages.js';

/** How long each kind of request may take. */
export function TimesTable({ notice: { acknowledge, times } }: { notice: PrivacyNotice }) {
  const t = useT(messages);
  const days = ({ count, unit }: DayCount) => t(`privacy.days.${unit}`, { count });
  return (
    <Section title={t('privacy.times')} id="times">
      <div className="card card--flush">
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('privacy.times.kind')}</th>
              <th scope="col">{t('privacy.times.days')}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{t('privacy.times.ack')}</th>
              <td>{days(acknowledge)}</td>
            </tr>
            {times.map(({ kind, title, complete, withThirdParty }) => (
              <tr key={kind}>
                <th scope="row">{title}</th>
                <td>{withThirdParty ? t('privacy.days.third', { days: days(complete), third: days(withThirdParty) }) : days(complete)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
