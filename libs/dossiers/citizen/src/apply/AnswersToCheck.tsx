import { fieldsByKey, printAnswers, type FeeSum, type PaperRule } from '@tinhso/procedures-contract';
import { groupCitizenId, SummaryList, useLang, useT } from '@tinhso/ui';
import { todayFacts } from '../form/today.js';
import { nothingKnown, offerFor, sameAs, type Known } from '../prefill/known.js';
import { useSourceWords } from '../prefill/source-words.js';
import { receivingName, usePlaces } from '../places.js';
import type { CheckStepProps } from './CheckStep.js';
import { Fees } from './Fees.js';
import { messages } from './messages.js';
import type { FeeTold } from './useFeeQuote.js';

/** All answers by section as they will be read at the office, papers and what is to be paid. */
export function AnswersToCheck({
  definition,
  way,
  open,
  papers,
  commune,
  changeHref,
  receivingStep,
  draft,
  known,
  fees,
  told,
}: Omit<CheckStepProps, 'draftId' | 'signers' | 'asking'> & { receivingStep: string; known?: Known; fees: FeeSum; told: FeeTold }) {
  const t = useT(messages);
  const lang = useLang();
  const { shown } = way;
  const places = usePlaces(shown.answers);
  const sourceWords = useSourceWords();
  const fields = fieldsByKey(definition);
  /** Where an answer comes from, when it is still what the source says. */
  const sourceOf = (key: string) => {
    const field = fields.get(key);
    const offer = field && offerFor(field, definition, todayFacts(shown.answers), known ?? nothingKnown);
    return offer && sameAs(shown.answers[key], offer) ? sourceWords(offer) : undefined;
  };
  const asked = shown.pages.flatMap(({ page, papers: ofPage }) => ofPage.map((paper) => ({ paper, page: page.key })));
  const filesOf = (paper: PaperRule) => {
    if (papers.all.some((each) => each.paper === paper.key && (each.state === 'sending' || each.state === 'waiting')))
      return t('dossiers.check.filesSending');
    const count = open.content.papers.filter((each) => each.paper === paper.key).length;
    return count > 0 ? t('dossiers.check.files', { count }) : t('dossiers.check.filesMissing');
  };
  return (
    <>
      <SummaryList
        title={t('dossiers.receiving.label')}
        items={[
          {
            label: t('dossiers.receiving.label'),
            value: receivingName(definition, commune, t('dossiers.receiving.oneStop')) ?? t('dossiers.check.notAnswered'),
            changeHref: draft?.corrects ? undefined : changeHref(receivingStep),
          },
        ]}
      />
      {printAnswers(shown, places, lang).map((section) => (
        <SummaryList
          key={section.key}
          title={section.title[lang]}
          items={section.rows.map((row) => ({
            id: `row-${row.page}`,
            label: row.label[lang],
            value: row.widget === 'citizenId' ? <span className="num">{groupCitizenId(row.text)}</span> : row.text,
            note: sourceOf(row.key),
            changeHref: changeHref(row.page),
          }))}
        />
      ))}
      {asked.length > 0 && (
        <SummaryList
          title={t('dossiers.check.papers')}
          items={asked.map(({ paper, page }) => ({
            id: `row-paper-${paper.key}`,
            label: paper.title[lang],
            value: filesOf(paper),
            changeHref: changeHref(page),
          }))}
        />
      )}
      <Fees fees={fees} told={told} />
    </>
  );
}
