import type { CitizenDossier } from '@tinhso/dossiers-contract';
import { Details, formatBytes, formatMoney, Section, SummaryList, useT } from '@tinhso/ui';
import type { PaperAct } from '../papers-port.js';
import { messages } from './messages.js';

/** What the citizen stated and sent, and what is to be paid; folded, since it is known to her. */
export function Stated({ dossier, paperAct }: { dossier: CitizenDossier; paperAct?: PaperAct }) {
  const t = useT(messages);
  const { pages, papers, fee } = dossier;
  const sent = papers.filter((paper) => paper.files.length > 0);
  return (
    <Section>
      <div className="card card--folded">
        <Details summary={t('dossiers.fee.title')}>
          {fee.state === 'none' && <p>{t('dossiers.fee.none')}</p>}
          {fee.state === 'by_local_rule' && <p>{t('dossiers.fee.byRule')}</p>}
          {(fee.state === 'due' || fee.state === 'waived') && (
            <div className="bill">
              <dl>
                {fee.lines.map((line) => (
                  <div key={line.label}>
                    <dt>
                      {line.label}
                      {line.count > 1 && ` × ${line.count}`}
                    </dt>
                    <dd>{line.amount === undefined ? line.note : formatMoney(line.amount)}</dd>
                  </div>
                ))}
                {fee.waived && (
                  <div>
                    <dt>{t('dossiers.fee.waived', { text: fee.waived.text })}</dt>
                    <dd>−{formatMoney(fee.waived.amount)}</dd>
                  </div>
                )}
                <div className="total">
                  <dt>{t('dossiers.fee.title')}</dt>
                  <dd>{formatMoney(fee.toPay)}</dd>
                </div>
              </dl>
              <p className="small quiet">{t(fee.state === 'due' ? 'dossiers.fee.due' : 'dossiers.fee.none')}</p>
            </div>
          )}
        </Details>
        <Details summary={t('dossiers.answers.title')}>
          {pages.map((page) => (
            <SummaryList key={page.key} title={page.title} items={page.rows.map(({ label, text }) => ({ label, value: text }))} />
          ))}
        </Details>
        {sent.length > 0 && (
          <Details summary={t('dossiers.answers.papers')}>
            <ul className="stack">
              {sent.map((paper) => (
                <li key={paper.key}>
                  <b>{paper.title}</b>
                  {paper.files.map((file) => (
                    <p className="small quiet" key={file.id}>
                      {file.name}, {formatBytes(file.size)}
                    </p>
                  ))}
                  {paperAct?.(dossier.id, paper)}
                </li>
              ))}
            </ul>
          </Details>
        )}
      </div>
    </Section>
  );
}
