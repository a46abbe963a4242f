import { useQuery } from '@tanstack/react-query';
import { useApi, useLang, useT } from '@tinhso/ui';
import { FormField } from '@tinhso/ui/console';
import { useState } from 'react';
import { messages } from './messages.js';
import { proceduresOptions } from './queries.js';

/** A procedure, found by its name or code. */
export function ProcedureInput({ value, onChange, fault }: { value: string; onChange: (code: string) => void; fault?: string }) {
  const t = useT(messages);
  const lang = useLang();
  const api = useApi();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState('');
  const found = useQuery(proceduresOptions(api, value ? '' : typed.trim()));
  const items = value ? [] : (found.data?.items ?? []);
  return (
    <FormField
      label={t('reception.procedure')}
      hint={t('reception.procedureHint')}
      fault={fault}
      extra={
        <>
          {items.length > 0 && (
            <ul className="reception-found">
              {items.map(({ code, title }) => (
                <li key={code}>
                  <button
                    type="button"
                    className="btn"
                    onClick={() => {
                      setChosen(`${title[lang]} (${code})`);
                      onChange(code);
                    }}
                  >
                    {title[lang]} <span className="m num">{code}</span>
                  </button>
                </li>
              ))}
            </ul>
          )}
          {!value && found.isFetching && <p className="m s">{t('reception.searching')}</p>}
          {!value && found.isSuccess && typed.trim().length >= 2 && items.length === 0 && <p className="m s">{t('reception.none')}</p>}
        </>
      }
    >
      {(bind) => (
        <input
          {...bind}
          className="in"
          type="search"
          autoComplete="off"
          value={value ? chosen : typed}
          onChange={(event) => {
            setTyped(event.target.value);
            onChange('');
          }}
        />
      )}
    </FormField>
  );
}
