import { formatMoney, useLang, useT } from '@tinhso/ui';
import { AddButton } from '../kit/AddButton.js';
import { useDesign } from '../kit/design.js';
import { outlinedPages } from '../model/outline.js';
import { pathOf } from '../model/path.js';
import { addPage, addSection } from '../model/tree.js';
import { amountOf } from '../model/time.js';
import { messages } from './messages.js';
import { OutlineItem } from './OutlineItem.js';
import { OutlinePage } from './OutlinePage.js';

/** Everything that a procedure is made of, at the left: the form question by question, and the rest below it. */
export function Outline() {
  const t = useT(messages);
  const lang = useLang();
  const { definition, selected } = useDesign();
  const { form, papers, fees, steps, coSigners, time } = definition;
  const chapters = outlinedPages(definition);
  const count = chapters.flat().length;
  const at = pathOf(selected);
  const section = at[0] === 'form' && at[1] === 'sections' && typeof at[2] === 'number' ? at[2] : Math.max(0, form.sections.length - 1);
  const place = section === at[2] && typeof at[4] === 'number' ? at[4] + 1 : (form.sections[section]?.pages.length ?? 0);
  const certain = fees.length > 0 && fees.every((fee) => fee.amount !== undefined && fee.when === undefined && fee.count === undefined);
  const sum = fees.reduce((total, fee) => total + (fee.amount ?? 0), 0);
  const fee =
    fees.length === 0 ? t('procedures.outline.noFees') : certain ? formatMoney(sum) : t('procedures.outline.rules', { count: fees.length });
  return (
    <nav className="col outline" aria-label={t('procedures.outline')}>
      <OutlineItem
        pointer=""
        glyph="form"
        name={t('procedures.outline.general')}
        note={time.mode === 'same_day' ? t('procedures.outline.sameDay') : t(`procedures.outline.${time.mode}`, { count: amountOf(time) })}
        exact
      />
      <OutlineItem pointer="/applicant" glyph="user" name={t('procedures.outline.applicant')} />
      <div className="outline-head">
        <h2>
          <OutlineItem pointer="/form" name={t('procedures.outline.questions', { count })} exact bare />
        </h2>
        {form.sections.length > 0 ? (
          <AddButton
            small
            title={t('procedures.outline.add')}
            label={t('procedures.outline.question')}
            asks="widget"
            make={(draft, text, widget) => addPage(draft, section, place, text, widget)}
          />
        ) : (
          <AddButton small title={t('procedures.outline.addSection')} label={t('procedures.outline.section')} make={addSection} />
        )}
      </div>
      {form.sections.map((chapter, index) => (
        <section key={chapter.key + String(index)} aria-label={chapter.title[lang]}>
          <OutlineItem pointer={`/form/sections/${index}`} name={chapter.title[lang] || chapter.key} exact chapter />
          {chapters[index]?.map((page) => (
            <OutlinePage key={page.pointer} page={page} />
          ))}
        </section>
      ))}
      <OutlineItem pointer="/form/rules" glyph="check" name={t('procedures.outline.rulesOf')} note={String(form.rules.length)} />
      <div className="outline-foot">
        <OutlineItem
          pointer="/eligibility"
          glyph="help"
          name={t('procedures.outline.eligibility')}
          note={definition.eligibility ? String(definition.eligibility.questions.length) : '–'}
        />
        <OutlineItem pointer="/papers" glyph="folder" name={t('procedures.outline.papers')} note={String(papers.length)} />
        <OutlineItem pointer="/fees" glyph="coin" name={t('procedures.outline.fees')} note={fee} />
        <OutlineItem
          pointer="/steps"
          glyph="route"
          name={t('procedures.outline.steps')}
          note={t('procedures.outline.stepCount', { count: steps.length })}
        />
        <OutlineItem pointer="/coSigners" glyph="users" name={t('procedures.outline.signers')} note={String(coSigners?.length ?? 0)} />
        <OutlineItem pointer="/result" glyph="seal" name={t('procedures.outline.result')} />
      </div>
    </nav>
  );
}
