import type { FormField, ProcedureDefinition, WidgetName } from '@tinhso/procedures-contract';
import { useLang, useT } from '@tinhso/ui';
import { ConditionAt } from '../conditions/ConditionAt.js';
import { AddButton } from '../kit/AddButton.js';
import { ChoiceAt, FlagAt } from '../kit/ChoiceAt.js';
import { useDesign } from '../kit/design.js';
import { EditorHead } from '../kit/EditorHead.js';
import { useLabels } from '../kit/labels.js';
import { PairAt } from '../kit/PairAt.js';
import { ThingList } from '../kit/ThingList.js';
import { setAt, valueAt, type Path } from '../model/path.js';
import { addItem, refieldedAs } from '../model/tree.js';
import { formMessages as messages } from './form-messages.js';
import { LimitsAt } from './LimitsAt.js';
import { OptionsAt } from './OptionsAt.js';
import { PrefillAt } from './PrefillAt.js';
import { SkipAt } from './SkipAt.js';

/** A question, on a page or in the rows of a repeated group. */
export function FieldEditor({ path, inRow = false }: { path: Path; inRow?: boolean }) {
  const t = useT(messages);
  const lang = useLang();
  const labels = useLabels();
  const { definition, edit } = useDesign();
  const field = valueAt(definition, path) as FormField | undefined;
  if (!field) return null;
  const turn = (widget: string | undefined) => widget && edit((draft) => setAt(draft, path, refieldedAs(field, widget as WidgetName)));
  const hasOptions = field.widget === 'choice' || field.widget === 'select';
  return (
    <>
      <EditorHead title={field.label[lang]} kind={labels.widget(field.widget)} path={path} code={field.key} />
      <PairAt path={[...path, 'label']} label={t('procedures.field.label')} hint={t('procedures.field.labelHint')} big />
      <PairAt path={[...path, 'hint']} label={t('procedures.field.hint')} optional />
      <ChoiceAt
        path={[...path, 'widget']}
        label={t('procedures.field.widget')}
        choices={labels.widgets.filter(({ value }) => !inRow || (value !== 'repeat' && value !== 'address'))}
        onChoose={turn}
      />
      <FlagAt path={[...path, 'required']} label={t('procedures.field.required')} />
      {hasOptions && <OptionsAt path={[...path, 'options']} />}
      <LimitsAt path={path} field={field} rowOf={inRow ? rowOf(definition, path) : undefined} />
      {field.widget === 'number' && <PairAt path={[...path, 'unit']} label={t('procedures.field.unit')} optional />}
      {field.widget === 'repeat' && (
        <>
          <PairAt path={[...path, 'itemLabel']} label={t('procedures.field.itemLabel')} />
          <ThingList
            path={[...path, 'itemFields']}
            label={t('procedures.field.items')}
            none=""
            things={(field.itemFields ?? []).map((item) => ({ name: item.label[lang] || item.key, note: labels.widget(item.widget) }))}
          />
          <AddButton
            title={t('procedures.field.addItem')}
            label={t('procedures.field.label')}
            asks="item-widget"
            make={(draft, text, widget) => addItem(draft, path, text, widget)}
          />
        </>
      )}
      {!inRow && (
        <>
          <PrefillAt path={[...path, 'prefill']} own={field} />
          <ConditionAt path={[...path, 'when']} label={t('procedures.field.when')} always={t('procedures.form.always')} />
          {!field.required && <SkipAt path={[...path, 'skip']} />}
        </>
      )}
    </>
  );
}

/** Key of the repeated group that a field of a row belongs to. */
const rowOf = (definition: ProcedureDefinition, path: Path): string | undefined =>
  (valueAt(definition, path.slice(0, -2)) as FormField | undefined)?.key;
