import type { ResultFact } from '@tinhso/procedures-contract';
import { useLang, useT } from '@tinhso/ui';
import { ChoiceAt } from '../kit/ChoiceAt.js';
import { useDesign } from '../kit/design.js';
import { ListAt } from '../kit/ListAt.js';
import { TextAt } from '../kit/TextAt.js';
import { insertAt, type Path } from '../model/path.js';
import { SourceAt } from './ContentsAt.js';
import { messages } from './messages.js';

const facts: Path = ['result', 'facts'];
const exposures = ['public', 'name', 'number', 'hidden'] as const;

/** What is registered with the document, for whoever scans its code to compare. */
export function FactsAt() {
  const t = useT(messages);
  const lang = useLang();
  const { definition, edit, editable, fields } = useDesign();
  const taken = new Set(definition.result.facts.map(({ key }) => key));
  const free = fields.filter((field) => !taken.has(field.key) && field.widget !== 'repeat');
  const add = (key: string) => {
    const field = fields.find((each) => each.key === key);
    if (!field) return;
    const exposure = field.widget === 'citizenId' ? 'number' : key.endsWith('FullName') ? 'name' : 'public';
    const fact: ResultFact = { key, vi: field.label.vi, en: field.label.en, source: { answer: key }, exposure };
    edit((draft) => insertAt(draft, facts, draft.result.facts.length, fact));
  };
  return (
    <>
      <ListAt<ResultFact>
        path={facts}
        label={t('procedures.facts')}
        hint={t('procedures.facts.hint')}
        addLabel=""
        none={t('procedures.facts.none')}
        nameOf={(fact) => fact[lang] || fact.key}
      >
        {(fact, at) => (
          <>
            <div className="pair">
              <TextAt path={[...at, 'vi']} label={t('procedures.facts.vi')} />
              <TextAt path={[...at, 'en']} label={t('procedures.facts.en')} />
            </div>
            <SourceAt path={[...at, 'source']} source={fact.source} ways={['answer', 'text']} />
            <ChoiceAt
              path={[...at, 'exposure']}
              label={t('procedures.facts.exposure')}
              choices={exposures.map((value) => ({ value, label: t(`procedures.exposure.${value}`) }))}
            />
          </>
        )}
      </ListAt>
      {editable && (
        <select className="in from-answer" aria-label={t('procedures.facts.add')} value="" onChange={(event) => add(event.target.value)}>
          <option value="">{t('procedures.facts.add')}</option>
          {free.map((field) => (
            <option key={field.key} value={field.key}>
              {field.label[lang] || field.key}
            </option>
          ))}
        </select>
      )}
    </>
  );
}
