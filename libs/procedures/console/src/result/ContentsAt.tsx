import { useT } from '@tinhso/ui';
import { Glyph } from '@tinhso/ui/console';
import { useState } from 'react';
import { ChoiceAt } from '../kit/ChoiceAt.js';
import { useAt, useDesign } from '../kit/design.js';
import { Grouped } from '../kit/Labelled.js';
import { useFieldChoices } from '../kit/labels.js';
import { TextAt } from '../kit/TextAt.js';
import { setAt, type Path } from '../model/path.js';
import { messages } from './messages.js';

type Source = { raw: string } | { answer: string } | { text: string };
const contents: Path = ['result', 'contents'];
const ways = ['answer', 'raw', 'text'] as const;
const wayOf = (source: Source): (typeof ways)[number] => ('raw' in source ? 'raw' : 'answer' in source ? 'answer' : 'text');

/** What fills each place of a template with places of its own. */
export function ContentsAt() {
  const t = useT(messages);
  const { definition, edit, editable } = useDesign();
  const [place, setPlace] = useState('');
  const entries = Object.entries(definition.result.contents as Record<string, Source>);
  const add = () => {
    const name = place.trim();
    if (!name || entries.some(([each]) => each === name)) return;
    edit((draft) => setAt(draft, [...contents, name], { text: '' }));
    setPlace('');
  };
  return (
    <Grouped path={contents} label={t('procedures.contents')} hint={t('procedures.contents.hint')}>
      <ol className="card entries">
        {entries.map(([name, source]) => (
          <li key={name} className="entry">
            <div className="grow">
              <code className="keytag">{name}</code>
              <SourceAt path={[...contents, name]} source={source} ways={ways} />
            </div>
            {editable && (
              <button
                type="button"
                className="iconbtn sm"
                aria-label={t('procedures.contents.remove', { name })}
                onClick={() => edit((draft) => setAt(draft, [...contents, name], undefined))}
              >
                <Glyph name="close" size={16} />
              </button>
            )}
          </li>
        ))}
      </ol>
      {editable && (
        <div className="r new-option">
          <input
            className="in"
            aria-label={t('procedures.contents.place')}
            placeholder={t('procedures.contents.place')}
            autoComplete="off"
            value={place}
            onChange={(event) => setPlace(event.target.value)}
          />
          <button type="button" className="btn md" aria-disabled={!place.trim() || undefined} onClick={add}>
            <Glyph name="plus" />
            {t('procedures.contents.add')}
          </button>
        </div>
      )}
    </Grouped>
  );
}

/** Where a text comes from: the printed answer, the answer as it is stored, or a fixed text. */
export function SourceAt({ path, source, ways: allowed }: { path: Path; source: Source; ways: readonly ('answer' | 'raw' | 'text')[] }) {
  const t = useT(messages);
  const answers = useFieldChoices();
  const [, set] = useAt<Source>(path);
  const way = wayOf(source);
  const turn = (next: string | undefined) => {
    const key = 'raw' in source ? source.raw : 'answer' in source ? source.answer : (answers[0]?.value ?? '');
    set(next === 'raw' ? { raw: key } : next === 'answer' ? { answer: key } : { text: '' });
  };
  return (
    <div className="pair">
      <ChoiceAt
        path={path}
        label={t('procedures.source')}
        chosen={way}
        choices={allowed.map((value) => ({ value, label: t(`procedures.source.${value}`) }))}
        onChoose={turn}
      />
      {way === 'text' ? (
        <TextAt path={[...path, 'text']} label={t('procedures.source.words')} />
      ) : (
        <ChoiceAt path={[...path, way]} label={t('procedures.source.of')} choices={answers} />
      )}
    </div>
  );
}
