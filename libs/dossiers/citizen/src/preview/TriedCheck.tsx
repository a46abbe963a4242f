import { computeFees, printAnswers, type ProcedureDefinition, type ShownForm } from '@tinhso/procedures-contract';
import { Button, Checkbox, formatMoney, groupCitizenId, SummaryList, useLang, useT } from '@tinhso/ui';
import { useState } from 'react';
import { messages as applyMessages } from '../apply/messages.js';
import { todayFacts } from '../form/today.js';
import type { PapersPort } from '../papers-port.js';
import { usePlaces } from '../places.js';
import { messages } from './messages.js';

interface TriedCheckProps {
  definition: ProcedureDefinition;
  shown: ShownForm;
  papers: PapersPort;
  hrefOf: (page: string) => string;
}

/** The page before sending: all answers, papers, fees and the declaration. Sending itself is left out. */
export function TriedCheck({ definition, shown, papers, hrefOf }: TriedCheckProps) {
  const t = useT(messages);
  const tApply = useT(applyMessages);
  const lang = useLang();
  const places = usePlaces(shown.answers);
  const [declared, setDeclared] = useState(false);
  const fees = computeFees(definition, todayFacts(shown.answers));
  const asked = shown.pages.flatMap(({ page, papers: ofPage }) => ofPage.map((paper) => ({ paper, page: page.key })));
  const isSent = (paper: string) => papers.all.some((each) => each.paper === paper);
  return (
    <>
      <h1>{tApply('dossiers.check.title')}</h1>
      <p className="lead lead--spaced">{t('dossiers.preview.check')}</p>
      {printAnswers(shown, places, lang).map((section) => (
        <SummaryList
          key={section.key}
          title={section.title[lang]}
          items={section.rows.map((row) => ({
            label: row.label[lang],
            value: row.widget === 'citizenId' ? <span className="num">{groupCitizenId(row.text)}</span> : row.text,
            changeHref: hrefOf(row.page),
          }))}
        />
      ))}
      {asked.length > 0 && (
        <SummaryList
          title={tApply('dossiers.check.papers')}
          items={asked.map(({ paper, page }) => ({
            label: paper.title[lang],
            value: isSent(paper.key) ? tApply('dossiers.check.files', { count: 1 }) : tApply('dossiers.check.filesMissing'),
            changeHref: hrefOf(page),
          }))}
        />
      )}
      <SummaryList
        title={tApply('dossiers.check.fees')}
        items={[
          ...fees.lines.map((line) => ({
            label: line.label[lang],
            value: line.total === undefined ? tApply('dossiers.check.byLocalRule') : formatMoney(line.total),
            note: line.note?.[lang],
          })),
          {
            label: tApply('dossiers.check.total'),
            value: <strong>{fees.uncertain ? tApply('dossiers.check.byLocalRule') : formatMoney(fees.total)}</strong>,
          },
        ]}
      />
      <div className="declare">
        <Checkbox id="declared" checked={declared} onChange={setDeclared} label={definition.form.declaration[lang]} />
      </div>
      <Button block aria-disabled>
        {t('dossiers.preview.notSent')}
      </Button>
    </>
  );
}
