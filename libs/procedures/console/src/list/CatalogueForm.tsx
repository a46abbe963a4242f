import { useQuery } from '@tanstack/react-query';
import type { ProcedurePage } from '@tinhso/procedures-contract';
import { unwrap, useApi, useLang, useT } from '@tinhso/ui';
import { Failure, FormField } from '@tinhso/ui/console';
import { useDeferredValue, useState, type FormEvent } from 'react';
import { useDesigned } from '../queries.js';
import { BeginFoot } from './BeginFoot.js';
import { isCode, type BeginProps } from './BlankForm.js';
import { messages } from './messages.js';

interface Found {
  readonly code: string;
  readonly title: string;
  readonly version?: number;
}

/** A procedure of the national catalogue, found in everyday words. */
function useCatalogue(q: string, enabled: boolean) {
  const api = useApi();
  const lang = useLang();
  return useQuery({
    queryKey: ['catalogue', q] as const,
    enabled: enabled && q.length > 1,
    queryFn: ({ signal }) =>
      unwrap<ProcedurePage>(api.GET('/api/v1/public/procedures', { params: { query: { q, limit: 8 } }, signal }) as never),
    select: ({ items }): Found[] => items.map(({ code, title }) => ({ code, title: title[lang] || title.vi })),
  });
}

/** A published procedure, with the version that is copied. */
function useWorked(q: string, enabled: boolean) {
  const lang = useLang();
  const { data, error } = useDesigned(enabled && q ? { q } : {});
  const items = (data?.items ?? []).flatMap(({ code, title, latest, inForce }): Found[] =>
    latest ? [{ code, title: title[lang] || title.vi, version: inForce ?? latest.version }] : [],
  );
  return { data: items.slice(0, 8), error };
}

/** Papers, time and fees of the catalogue; or, when `worked`, a copy of a published procedure under another code. */
export function CatalogueForm({ busy, onBegin, onClose, worked = false }: BeginProps & { worked?: boolean }) {
  const t = useT(messages);
  const [q, setQ] = useState('');
  const [chosen, setChosen] = useState<Found>();
  const [toCode, setToCode] = useState('');
  const [asked, setAsked] = useState(false);
  const sought = useDeferredValue(q.trim());
  const catalogue = useCatalogue(sought, !worked);
  const published = useWorked(sought, worked);
  const { data: found, error } = worked ? published : catalogue;
  const codeFault = asked && worked && toCode.trim() !== '' && !isCode(toCode.trim()) ? t('procedures.new.codeFault') : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!chosen) return;
    if (!worked) return onBegin({ kind: 'catalogue', code: chosen.code });
    const target = toCode.trim();
    if (target && !isCode(target)) return;
    onBegin({
      kind: 'version',
      code: chosen.code,
      version: chosen.version ?? 1,
      ...(target && target !== chosen.code ? { toCode: target } : {}),
    });
  };
  return (
    <form onSubmit={submit} noValidate>
      <div className="mbody">
        {error && <Failure error={error} />}
        <FormField
          label={t(worked ? 'procedures.new.findWorked' : 'procedures.new.find')}
          hint={t('procedures.new.findHint')}
          fault={asked && !chosen ? t('procedures.new.choose') : undefined}
        >
          {(bind) => (
            <input {...bind} className="in" type="search" value={q} autoComplete="off" onChange={(event) => setQ(event.target.value)} />
          )}
        </FormField>
        <div className="found" role="radiogroup" aria-label={t('procedures.new.found')}>
          {(found ?? []).map((each) => (
            <label key={each.code} className="r">
              <input type="radio" className="rb" name="found" checked={chosen?.code === each.code} onChange={() => setChosen(each)} />
              <span>
                {each.title} <span className="m num">{each.code}</span>
              </span>
            </label>
          ))}
        </div>
        {worked && (
          <FormField label={t('procedures.new.toCode')} hint={t('procedures.new.toCodeHint')} fault={codeFault}>
            {(bind) => (
              <input
                {...bind}
                className="in num brief"
                value={toCode}
                autoComplete="off"
                onChange={(event) => setToCode(event.target.value)}
              />
            )}
          </FormField>
        )}
      </div>
      <BeginFoot busy={busy} onClose={onClose} />
    </form>
  );
}
