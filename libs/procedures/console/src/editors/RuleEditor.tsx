import type { FormRule } from '@tinhso/procedures-contract';
import { useLang, useT } from '@tinhso/ui';
import { ConditionAt } from '../conditions/ConditionAt.js';
import { AddButton } from '../kit/AddButton.js';
import { ChoiceAt, ManyAt } from '../kit/ChoiceAt.js';
import { useDesign } from '../kit/design.js';
import { EditorHead } from '../kit/EditorHead.js';
import { useFieldChoices } from '../kit/labels.js';
import { PairAt } from '../kit/PairAt.js';
import { ThingList } from '../kit/ThingList.js';
import type { Path } from '../model/path.js';
import { addRule } from '../model/tree.js';
import { thingMessages as messages } from './thing-messages.js';

/** What has to agree across answers. */
export function RulesEditor() {
  const t = useT(messages);
  const lang = useLang();
  const { definition } = useDesign();
  return (
    <>
      <EditorHead title={t('procedures.rules')} />
      <p className="m lead2">{t('procedures.rules.lead')}</p>
      <ThingList
        path={['form', 'rules']}
        label={t('procedures.rules')}
        none={t('procedures.rules.none')}
        things={definition.form.rules.map((rule) => ({ name: rule.message[lang] || rule.key }))}
      />
      <AddButton title={t('procedures.rules.add')} label={t('procedures.rules.message')} make={addRule} />
    </>
  );
}

/** One rule: what must hold, when it is looked at, and what is said when it does not. */
export function RuleEditor({ path }: { path: Path }) {
  const t = useT(messages);
  const lang = useLang();
  const { definition } = useDesign();
  const fields = useFieldChoices();
  const rule: FormRule | undefined = definition.form.rules[Number(path.at(-1))];
  if (!rule) return null;
  return (
    <>
      <EditorHead title={rule.message[lang]} kind={t('procedures.rules.one')} path={path} code={rule.key} />
      <PairAt path={[...path, 'message']} label={t('procedures.rules.message')} hint={t('procedures.rules.messageHint')} area />
      <ConditionAt key={rule.key} path={[...path, 'check']} label={t('procedures.rules.check')} required />
      <ConditionAt path={[...path, 'when']} label={t('procedures.rules.when')} />
      <ChoiceAt path={[...path, 'field']} label={t('procedures.rules.field')} choices={fields} />
      <ManyAt path={[...path, 'needs']} label={t('procedures.rules.needs')} choices={fields} />
    </>
  );
}
