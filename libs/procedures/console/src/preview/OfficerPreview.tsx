import { papersToSend, printAnswers, showForm, type LogicFacts } from '@tinhso/procedures-contract';
import { plainDate, useLang, useT } from '@tinhso/ui';
import { useMemo } from 'react';
import { useDesign } from '../kit/design.js';
import { FeePreview } from './FeePreview.js';
import { messages } from './messages.js';
import { sampleAnswers } from './sample-answers.js';
import { StepTimes } from './StepTimes.js';

const home = () => ({ commune: 'Phường Minh Xuân', province: 'Tỉnh Tuyên Quang' });

/** The case as the officer reads it: answers page by page, papers, fees, and when each step has to be done. */
export function OfficerPreview() {
  const t = useT(messages);
  const lang = useLang();
  const { definition } = useDesign();
  const facts = useMemo<LogicFacts>(() => {
    const today = plainDate(new Date());
    return { today, channel: 'online', answers: sampleAnswers(definition, { today, channel: 'online' }) };
  }, [definition]);
  const sections = printAnswers(showForm(definition, facts), home, lang);
  const papers = papersToSend(definition, facts);
  return (
    <div className="officer">
      <p className="m s note0">{t('procedures.officer.lead')}</p>
      {sections.length === 0 && <p className="m note0">{t('procedures.officer.none')}</p>}
      {sections.map((section) => (
        <section key={section.key}>
          <div className="sec">
            <h3 className="el s">
              <b>{section.title[lang]}</b>
            </h3>
          </div>
          {section.rows.map((row) => (
            <div className="ans" key={row.key}>
              <div className="grow">
                <div className="q">{row.label[lang]}</div>
                <div className="text">{row.text}</div>
              </div>
            </div>
          ))}
        </section>
      ))}
      <section className="box">
        <h3>{t('procedures.officer.papers')}</h3>
        {papers.length === 0 && <p className="m">{t('procedures.officer.noPapers')}</p>}
        <ul className="dots">
          {papers.map((paper) => (
            <li key={paper.key}>{paper.title[lang]}</li>
          ))}
        </ul>
      </section>
      <FeePreview facts={facts} />
      <StepTimes />
    </div>
  );
}
