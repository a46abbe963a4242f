import type { LocalText, WidgetName } from '@tinhso/procedures-contract';
import { useT } from '@tinhso/ui';
import { Glyph, Window } from '@tinhso/ui/console';
import { useState, type FormEvent } from 'react';
import { addMessages as messages } from './add-messages.js';
import { useLabels, widgets } from './labels.js';

interface AddWindowProps {
  title: string;
  label: string;
  /** Whether the kind of answer is asked too; without repeated groups inside a row. */
  asks?: 'widget' | 'item-widget';
  onAdd: (text: LocalText, widget: WidgetName) => void;
  onClose: () => void;
}

/** Names something new in both languages before it is put into the draft; its key is made from the name. */
export function AddWindow({ title, label, asks, onAdd, onClose }: AddWindowProps) {
  const t = useT(messages);
  const labels = useLabels();
  const [text, setText] = useState<LocalText>({ vi: '', en: '' });
  const [widget, setWidget] = useState<WidgetName>('text');
  const [asked, setAsked] = useState(false);
  const missing = asked && !text.vi.trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (text.vi.trim()) onAdd({ vi: text.vi.trim(), en: text.en.trim() }, widget);
  };
  return (
    <Window title={title} width={600} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <div className="mbody">
          <div className={missing ? 'field bad' : 'field'}>
            <label htmlFor="add-vi">{label}</label>
            {missing && (
              <span className="fault" id="add-fault">
                <Glyph name="warning" />
                {t('procedures.add.missing')}
              </span>
            )}
            <input
              id="add-vi"
              className="in lg"
              data-autofocus
              autoComplete="off"
              aria-describedby={missing ? 'add-fault' : undefined}
              aria-invalid={missing || undefined}
              value={text.vi}
              onChange={(event) => setText({ ...text, vi: event.target.value })}
            />
          </div>
          <div className="field">
            <label htmlFor="add-en">{t('procedures.add.english', { label })}</label>
            <span className="hint" id="add-en-h">
              {t('procedures.add.englishHint')}
            </span>
            <input
              id="add-en"
              className="in"
              lang="en"
              autoComplete="off"
              aria-describedby="add-en-h"
              value={text.en}
              onChange={(event) => setText({ ...text, en: event.target.value })}
            />
          </div>
          {asks && (
            <div className="field">
              <label htmlFor="add-widget">{t('procedures.add.widget')}</label>
              <select id="add-widget" className="in" value={widget} onChange={(event) => setWidget(event.target.value as WidgetName)}>
                {widgets
                  .filter((each) => asks === 'widget' || (each !== 'repeat' && each !== 'address'))
                  .map((each) => (
                    <option key={each} value={each}>
                      {labels.widget(each)}
                    </option>
                  ))}
              </select>
            </div>
          )}
        </div>
        <div className="mfoot">
          <span className="grow" />
          <button type="button" className="btn lg" onClick={onClose}>
            {t('procedures.add.cancel')}
          </button>
          <button type="submit" className="btn p lg">
            {t('procedures.add.add')}
          </button>
        </div>
      </form>
    </Window>
  );
}
