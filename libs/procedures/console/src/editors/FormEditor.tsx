import { useLang, useT } from '@tinhso/ui';
import { AddButton } from '../kit/AddButton.js';
import { useDesign } from '../kit/design.js';
import { EditorHead } from '../kit/EditorHead.js';
import { PairAt } from '../kit/PairAt.js';
import { ThingList } from '../kit/ThingList.js';
import type { Path } from '../model/path.js';
import { addField, addPage, addSection } from '../model/tree.js';
import { ConditionAt } from '../conditions/ConditionAt.js';
import { ManyAt } from '../kit/ChoiceAt.js';
import { formMessages as messages } from './form-messages.js';

/** The form as a whole: its chapters, and what is declared before sending. */
export function FormEditor() {
  const t = useT(messages);
  const lang = useLang();
  const { definition } = useDesign();
  return (
    <>
      <EditorHead title={t('procedures.form')} />
      <ThingList
        path={['form', 'sections']}
        label={t('procedures.form.sections')}
        none={t('procedures.form.noSections')}
        things={definition.form.sections.map((section) => ({
          name: section.title[lang] || section.key,
          note: t('procedures.form.pageCount', { count: section.pages.length }),
        }))}
      />
      <AddButton
        title={t('procedures.form.addSection')}
        label={t('procedures.form.sectionTitle')}
        make={(draft, text) => addSection(draft, text)}
      />
      <PairAt path={['form', 'declaration']} label={t('procedures.form.declaration')} hint={t('procedures.form.declarationHint')} area />
    </>
  );
}

/** A chapter of the form. */
export function SectionEditor({ path }: { path: Path }) {
  const t = useT(messages);
  const lang = useLang();
  const { definition } = useDesign();
  const place = Number(path.at(-1));
  const section = definition.form.sections[place];
  if (!section) return null;
  return (
    <>
      <EditorHead title={section.title[lang]} kind={t('procedures.form.section')} path={path} copies={false} />
      <PairAt path={[...path, 'title']} label={t('procedures.form.sectionTitle')} big />
      <ThingList
        path={[...path, 'pages']}
        label={t('procedures.form.pages')}
        none={t('procedures.form.noPages')}
        things={section.pages.map((page) => ({
          name: page.title[lang] || page.key,
          note: page.when ? t('procedures.form.conditional') : undefined,
        }))}
      />
      <AddButton
        title={t('procedures.form.addPage')}
        label={t('procedures.form.question')}
        asks="widget"
        make={(draft, text, widget) => addPage(draft, place, section.pages.length, text, widget)}
      />
    </>
  );
}

/** A page of the form: one question, or a few that belong together, and the papers that are sent there. */
export function PageEditor({ path, number }: { path: Path; number: number }) {
  const t = useT(messages);
  const lang = useLang();
  const { definition } = useDesign();
  const page = definition.form.sections[Number(path[2])]?.pages[Number(path[4])];
  if (!page) return null;
  return (
    <>
      <EditorHead title={t('procedures.form.pageNumber', { number })} kind={page.title[lang]} path={path} />
      <PairAt path={[...path, 'title']} label={t('procedures.form.question')} hint={t('procedures.form.questionHint')} big />
      <PairAt path={[...path, 'hint']} label={t('procedures.form.hint')} optional />
      <ThingList
        path={[...path, 'fields']}
        label={t('procedures.form.fields')}
        none={t('procedures.form.noFields')}
        things={page.fields.map((field) => ({ name: field.label[lang] || field.key, note: t(`procedures.widget.${field.widget}`) }))}
      />
      <AddButton
        title={t('procedures.form.addField')}
        label={t('procedures.field.label')}
        asks="widget"
        make={(draft, text, widget) => addField(draft, path, text, widget)}
      />
      {definition.papers.length > 0 && (
        <ManyAt
          path={[...path, 'papers']}
          label={t('procedures.form.papers')}
          optional
          choices={definition.papers
            .filter((paper) => paper.kind === 'submit' || paper.kind === 'conditional')
            .map((paper) => ({ value: paper.key, label: paper.title[lang] || paper.key }))}
        />
      )}
      <ConditionAt path={[...path, 'when']} label={t('procedures.form.when')} always={t('procedures.form.always')} />
      <PairAt path={[...path, 'why']} label={t('procedures.form.why')} hint={t('procedures.form.whyHint')} optional area />
    </>
  );
}
