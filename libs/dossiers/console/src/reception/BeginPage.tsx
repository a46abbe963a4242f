import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { BeginReception, Reception } from '@tinhso/dossiers-contract';
import { ApiError, unwrap, useApi, useT } from '@tinhso/ui';
import { AreaPage, DayInput, Failure, FormField } from '@tinhso/ui/console';
import { useState, type FormEvent } from 'react';
import { useLocation } from 'wouter';
import { messages } from './messages.js';
import { OpenReceptions } from './OpenReceptions.js';
import { ProcedureInput } from './ProcedureInput.js';
import { desksOptions, receptionsOptions } from './queries.js';

const EMPTY = { fullName: '', phone: '', citizenId: '', arrivedOn: '', postmarkedOn: '', trackingNumber: '' };

/** Who brings what, and how it came: then the form opens. Below it what was begun and not finished. */
export function BeginPage() {
  const t = useT(messages);
  const api = useApi();
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const desks = useQuery(desksOptions(api)).data?.items ?? [];
  const [unitId, setUnitId] = useState<string>();
  const [code, setCode] = useState('');
  const [channel, setChannel] = useState<BeginReception['channel']>('in_person');
  const [words, setWords] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  const desk = unitId ?? desks[0]?.unit.id;
  const begin = useMutation({
    mutationFn: (body: BeginReception) => unwrap<Reception>(api.POST('/api/v1/staff/receptions', { body })),
    onSuccess: ({ id }) => {
      void queries.invalidateQueries({ queryKey: receptionsOptions(api).queryKey });
      navigate(`/${id}`);
    },
  });
  const told = new Map(
    (begin.error instanceof ApiError ? (begin.error.problem.errors ?? []) : []).map((each) => [each.pointer, each.message]),
  );
  const put = (key: keyof typeof EMPTY) => (value: string) => setWords({ ...words, [key]: value });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const { fullName, phone, citizenId, arrivedOn, postmarkedOn, trackingNumber } = words;
    if (!code || !desk || fullName.trim().length < 2) return;
    const person = {
      fullName: fullName.trim(),
      ...(phone.trim() ? { phone: phone.trim() } : {}),
      ...(citizenId.trim() ? { citizenId: citizenId.trim() } : {}),
    };
    const letter = {
      arrivedOn,
      ...(postmarkedOn ? { postmarkedOn } : {}),
      ...(trackingNumber.trim() ? { trackingNumber: trackingNumber.trim() } : {}),
    };
    begin.mutate({ procedureCode: code, channel, unitId: desk, person, ...(channel === 'postal' && arrivedOn ? { letter } : {}) });
  };
  const line = (key: 'phone' | 'citizenId', label: string, hint?: string) => (
    <FormField label={label} hint={hint} fault={told.get(`/person/${key}`)}>
      {(bind) => (
        <input
          {...bind}
          className="in num"
          inputMode="numeric"
          autoComplete="off"
          value={words[key]}
          onChange={(event) => put(key)(event.target.value)}
        />
      )}
    </FormField>
  );
  return (
    <AreaPage title={t('reception.title')}>
      <div className="reception">
        <p className="m">{t('reception.lead')}</p>
        <form onSubmit={submit} noValidate className="reception-begin">
          {begin.isError && told.size === 0 && <Failure error={begin.error} />}
          {desks.length > 1 && (
            <FormField label={t('reception.desk')}>
              {(bind) => (
                <select {...bind} className="in" value={desk ?? ''} onChange={(event) => setUnitId(event.target.value)}>
                  {desks.map(({ unit }) => (
                    <option key={unit.id} value={unit.id}>
                      {unit.name}
                    </option>
                  ))}
                </select>
              )}
            </FormField>
          )}
          <ProcedureInput value={code} onChange={setCode} fault={tried && !code ? t('reception.procedureMissing') : undefined} />
          <FormField label={t('reception.channel')}>
            {(bind) => (
              <select {...bind} className="in" value={channel} onChange={(event) => setChannel(event.target.value as typeof channel)}>
                <option value="in_person">{t('reception.in_person')}</option>
                <option value="postal">{t('reception.postal')}</option>
              </select>
            )}
          </FormField>
          <FormField label={t('reception.name')} fault={tried && words.fullName.trim().length < 2 ? t('reception.nameMissing') : undefined}>
            {(bind) => (
              <input
                {...bind}
                className="in"
                autoComplete="off"
                value={words.fullName}
                onChange={(event) => put('fullName')(event.target.value)}
              />
            )}
          </FormField>
          {line('phone', t('reception.phone'), t('reception.phoneHint'))}
          {line('citizenId', t('reception.citizenId'))}
          {channel === 'postal' && (
            <>
              <FormField label={t('reception.arrived')} fault={told.get('/letter') ?? told.get('/letter/arrivedOn')}>
                {(bind) => <DayInput {...bind} value={words.arrivedOn} onChange={put('arrivedOn')} />}
              </FormField>
              <FormField label={t('reception.postmark')} fault={told.get('/letter/postmarkedOn')}>
                {(bind) => <DayInput {...bind} value={words.postmarkedOn} onChange={put('postmarkedOn')} />}
              </FormField>
              <FormField label={t('reception.tracking')} fault={told.get('/letter/trackingNumber')}>
                {(bind) => (
                  <input
                    {...bind}
                    className="in num"
                    value={words.trackingNumber}
                    onChange={(event) => put('trackingNumber')(event.target.value)}
                  />
                )}
              </FormField>
            </>
          )}
          <button type="submit" className="btn p lg" aria-disabled={begin.isPending}>
            {t(begin.isPending ? 'reception.beginning' : 'reception.begin')}
          </button>
        </form>
        <OpenReceptions />
      </div>
    </AreaPage>
  );
}
