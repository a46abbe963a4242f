import type { ProcedureDetail } from '@tinhso/procedures-contract';
import { Section, useLang, useT } from '@tinhso/ui';
import { messages } from './messages.js';

/** What is charged, line by line: for what, how much, by which way of applying, on what ground. */
export function Fees({ procedure: { fees } }: { procedure: ProcedureDetail }) {
  const t = useT(messages);
  const lang = useLang();
  if (fees.length === 0) return null;
  return (
    <Section title={t('procedures.fees.title')} id="fees">
      <div className="card bill">
        <dl>
          {fees.map((fee, n) => (
            <div key={`${fee.label.vi}-${n}`}>
              <dt>
                {fee.label[lang]}
                <br />
                <span className="small quiet">
                  {fee.channels.map((channel) => t(`procedures.channels.${channel}`)).join(' · ')}
                  {fee.sometimes && ` · ${t('procedures.fees.sometimes')}`}
                </span>
                <br />
                <span className="small quiet">{fee.legalBasis}</span>
              </dt>
              <dd>
                {fee.amount[lang]}
                {fee.note && (
                  <>
                    <br />
                    <span className="small quiet">{fee.note[lang]}</span>
                  </>
                )}
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </Section>
  );
}
