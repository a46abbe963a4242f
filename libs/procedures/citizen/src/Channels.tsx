import type { ProcedureDetail } from '@tinhso/procedures-contract';
import { Section, useLang, useT } from '@tinhso/ui';
import { messages } from './messages.js';

/** Ways to apply with the time and fee of each, when they differ or when one cannot apply here. */
export function Channels({ procedure }: { procedure: ProcedureDetail }) {
  const t = useT(messages);
  const lang = useLang();
  const { channels, applyHere } = procedure;
  const differ = new Set(channels.map(({ time, fee }) => time.text.vi + fee.text.vi)).size > 1;
  if (channels.length === 0 || (applyHere && !differ)) return null;
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
