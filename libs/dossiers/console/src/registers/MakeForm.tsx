import { useMutation, useQueryClient } from '@tanstack/react-query';
import { registerLimits, type RegisterList, type RegisterView } from '@tinhso/dossiers-contract';
import { unwrap, useApi, useT } from '@tinhso/ui';
import { Failure, FormField } from '@tinhso/ui/console';
import { useState, type FormEvent } from 'react';
import { messages } from './messages.js';

/** `2026-11-23` → `23/11/2026`. */
export const shownDay = (date: string): string => date.split('-').reverse().join('/');

/** What was typed as a day → `2026-11-23`; undefined for what is none. */
export function typedDay(text: string): string | undefined {
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim());
  if (!parts) return undefined;
  const [, day = '', month = '', year = ''] = parts;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date) ? date : undefined;
}

/** Local today, and the first day of its month. */
function thisMonth(): { from: string; to: string } {
  const local = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  return { from: shownDay(`${local.slice(0, 8)}01`), to: shownDay(local) };
}

/** Which office, which days. */
export function MakeForm({ units }: { units: RegisterList['units'] }) {
  const t = useT(messages);
  const api = useApi();
  const queries = useQueryClient();
  const [words, setWords] = useState(() => ({ unitId: units[0]?.id ?? '', ...thisMonth() }));
  const [tried, setTried] = useState(false);
  const [from, to] = [typedDay(words.from), typedDay(words.to)];
  const make = useMutation({
    mutationFn: (body: { unitId: string; from: string; to: string }) => unwrap<RegisterView>(api.POST('/api/v1/staff/registers', { body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['staff', 'registers'] }),
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (from && to && words.unitId && !make.isPending) make.mutate({ unitId: words.unitId, from, to });
  };
  return (
    <form className="box" onSubmit={send} noValidate>
      <p className="m">{t('registers.what', registerLimits)}</p>
      {Boolean(make.error) && <Failure error={make.error} />}
      <FormField label={t('registers.unit')}>
        {(bind) => (
          <select {...bind} className="in" value={words.unitId} onChange={(event) => setWords({ ...words, unitId: event.target.value })}>
            {units.map((unit) => (
              <option key={unit.id} value={unit.id}>
                {unit.name}
              </option>
            ))}
          </select>
        )}
      </FormField>
      {(['from', 'to'] as const).map((edge) => (
        <FormField
          key={edge}
          label={t(`registers.${edge}`)}
          fault={tried && !(edge === 'from' ? from : to) ? t('registers.dayFault') : undefined}
        >
          {(bind) => (
            <input
              {...bind}
              className="in"
              inputMode="numeric"
              autoComplete="off"
              value={words[edge]}
              onChange={(event) => setWords({ ...words, [edge]: event.target.value })}
            />
          )}
        </FormField>
      ))}
      <button className="btn p lg" aria-disabled={make.isPending}>
        {t('registers.make')}
      </button>
    </form>
  );
}
