import type { ProcedureDetail } from '@tinhso/procedures-contract';
import { Section, useLang, useT } from '@tinhso/ui';
import { messages } from './messages.js';

/** Ways to apply; with the time and fee of each when they differ or when one cannot apply here. */
export function Channels({ procedure }: { procedure: ProcedureDetail }) {
  const t = useT(messages);
  const lang = useLang();
  const { channels, applyHere } = procedure;
  const differ = new Set(channels.map(({ time, fee }) => time.text.vi + fee.text.vi)).size > 1;
  if (channels.length === 0) return null;
  if (applyHere && !differ) {
    return (
      <Section title={t('procedures.channels.title')} id="channels">
        <p className="card">{channels.map(({ channel }) => t(`procedures.channels.${channel}`)).join(' · ')}</p>
      </Section>
    );
  }
  return (
    <Section title={t('procedures.channels.title')} id="channels">
      <div className="card bill">
        <dl>
          {channels.map(({ channel, time, fee }) => (
            <div key={channel}>
              <dt>{t(`procedures.channels.${channel}`)}</dt>
              <dd>
                {time.text[lang]}
                <br />
                {fee.text[lang]}
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </Section>
  );
}
