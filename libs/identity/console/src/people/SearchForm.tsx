import { PURPOSE_MIN, type SearchPeople } from '@tinhso/identity-contract';
import { useT } from '@tinhso/ui';
import { Glyph } from '@tinhso/ui/console';
import { useRef, useState, type FormEvent } from 'react';
import { Fault } from '../Fault.js';
import { faultsOf, type SearchFaults } from './faults.js';
import { messages } from './messages.js';

const NONE: SearchFaults = { value: false, purpose: false };

/** An exact number and the reason. Pressing with something missing says what, and puts the cursor there. */
export function SearchForm({ busy, onSearch }: { busy: boolean; onSearch: (search: SearchPeople) => void }) {
  const t = useT(messages);
  const [by, setBy] = useState<SearchPeople['by']>('phone');
  const [value, setValue] = useState('');
  const [purpose, setPurpose] = useState('');
  const [faults, setFaults] = useState(NONE);
  const number = useRef<HTMLInputElement>(null);
  const reason = useRef<HTMLTextAreaElement>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const search = { by, value: value.trim(), purpose: purpose.trim() };
    const found = faultsOf(search);
    setFaults(found);
    if (found.value) number.current?.focus();
    else if (found.purpose) reason.current?.focus();
    else if (!busy) onSearch(search);
  };
  return (
    <form onSubmit={submit} noValidate>
      <div className="field">
        <span className="lab" id="people-by">
          {t('people.by')}
        </span>
        <div className="seg" role="group" aria-labelledby="people-by">
          {(['phone', 'citizenId'] as const).map((each) => (
            <button key={each} type="button" aria-pressed={by === each} onClick={() => setBy(each)}>
              {t(`people.by.${each}`)}
            </button>
          ))}
        </div>
      </div>
      <div className={faults.value ? 'field bad' : 'field'}>
        <label htmlFor="people-value">{t(`people.value.${by}`)}</label>
        {by === 'citizenId' && (
          <span className="hint" id="people-value-hint">
            {t('people.value.citizenIdHint')}
          </span>
        )}
        <Fault id="people-value-fault">{faults.value ? t(`people.value.fault.${by}`) : undefined}</Fault>
        <input
          ref={number}
          id="people-value"
          className="in lg num"
          inputMode="numeric"
          autoComplete="off"
          maxLength={20}
          value={value}
          onChange={(event) => setValue(event.target.value)}
          aria-invalid={faults.value}
          aria-describedby="people-value-hint people-value-fault"
        />
      </div>
      <div className={faults.purpose ? 'field bad' : 'field'}>
        <label htmlFor="people-purpose">{t('people.purpose')}</label>
        <span className="hint" id="people-purpose-hint">
          {t('people.purpose.hint', { count: PURPOSE_MIN })}
        </span>
        <Fault id="people-purpose-fault">{faults.purpose ? t('people.purpose.fault', { count: PURPOSE_MIN }) : undefined}</Fault>
        <textarea
          ref={reason}
          id="people-purpose"
          className="in"
          rows={2}
          maxLength={200}
          value={purpose}
          onChange={(event) => setPurpose(event.target.value)}
          aria-invalid={faults.purpose}
          aria-describedby="people-purpose-hint people-purpose-fault"
        />
      </div>
      <button type="submit" className="btn p lg" aria-busy={busy}>
        <Glyph name="search" />
        {t(busy ? 'people.busy' : 'people.act')}
      </button>
    </form>
  );
}
