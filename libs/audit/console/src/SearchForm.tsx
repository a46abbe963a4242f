import { actionText, knownActions, type AuditQuery } from '@tinhso/audit-contract';
import { useLang, useT } from '@tinhso/ui';
import { DayInput, Glyph } from '@tinhso/ui/console';
import { useState, type FormEvent } from 'react';
import { messages } from './messages.js';

const texts = ['officer', 'person', 'case'] as const;
const days = ['from', 'to'] as const;
const isId = (text: string): boolean => /^[0-9a-f-]{36}$/.test(text);

type Filled = Partial<Record<(typeof texts)[number] | (typeof days)[number] | 'action', string>>;

/** What to search the log for; what is left empty does not count. */
export function SearchForm({
  given,
  busy,
  onSearch,
}: {
  given: AuditQuery | undefined;
  busy: boolean;
  onSearch: (query: AuditQuery) => void;
}) {
  const t = useT(messages);
  const lang = useLang();
  const [filled, setFilled] = useState<Filled>({ ...given });
  const set = (name: keyof Filled) => (event: { target: { value: string } }) => setFilled({ ...filled, [name]: event.target.value });
  const search = (event: FormEvent) => {
    event.preventDefault();
    const query = Object.fromEntries(Object.entries(filled).flatMap(([name, text]) => (text?.trim() ? [[name, text.trim()]] : [])));
    if (!busy) onSearch(query);
  };
  return (
    <form className="audit-form" onSubmit={search} role="search">
      {texts.map((name) => (
        <div className="field" key={name}>
          <label htmlFor={`audit-${name}`}>{t(`audit.search.${name}`)}</label>
          <input
            id={`audit-${name}`}
            className={isId(filled[name] ?? '') ? 'in xs num' : 'in'}
            value={filled[name] ?? ''}
            placeholder={t(`audit.search.${name}Hint`)}
            autoComplete="off"
            onChange={set(name)}
          />
        </div>
      ))}
      <div className="field">
        <label htmlFor="audit-action">{t('audit.search.action')}</label>
        <select id="audit-action" className="in" value={filled.action ?? ''} onChange={set('action')}>
          <option value="">{t('audit.search.anyAction')}</option>
          {knownActions.map((action) => (
            <option key={action} value={action}>
              {actionText(action)[lang]}
            </option>
          ))}
        </select>
      </div>
      {days.map((name) => (
        <div className="field" key={name}>
          <label htmlFor={`audit-${name}`}>{t(`audit.search.${name}`)}</label>
          <DayInput id={`audit-${name}`} value={filled[name] ?? ''} onChange={(day) => setFilled({ ...filled, [name]: day })} />
        </div>
      ))}
      <button type="submit" className="btn p md" aria-busy={busy}>
        <Glyph name="search" />
        {t(busy ? 'audit.search.busy' : 'audit.search.act')}
      </button>
    </form>
  );
}
