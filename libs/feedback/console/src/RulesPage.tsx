import { useMutation } from '@tanstack/react-query';
import type { RoutingReason } from '@tinhso/feedback-contract';
import { PlaceMap, unwrap, useApi, useT, type MapPoint } from '@tinhso/ui';
import { AreaPage, Failure, FormField } from '@tinhso/ui/console';
import { useState, type FormEvent } from 'react';
import { CategoryField } from './CategoryField.js';
import { Lists } from './Lists.js';
import { messages } from './messages.js';
import { readPoint, writePoint } from './typed-point.js';

/** Where a made-up report would go, and why. The place is typed or put on the map. */
export function RulesPage({ scopes }: { scopes: readonly string[] }) {
  const t = useT(messages);
  const api = useApi();
  const [category, setCategory] = useState('');
  const [place, setPlace] = useState('');
  const [text, setText] = useState('');
  const pin = readPoint(place);
  const testing = useMutation({
    mutationFn: (at: MapPoint) => unwrap<RoutingReason>(api.POST('/api/v1/staff/feedback/rules/test', { body: { ...at, category, text } })),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (pin && category) testing.mutate(pin);
  };
  return (
    <AreaPage title={t('feedback.rules')} side={<Lists current="rules" scopes={scopes} />}>
      <div className="ticket-rules">
        <form onSubmit={submit}>
          <CategoryField value={category} onChange={setCategory} />
          <FormField label={t('feedback.point')} hint={t('feedback.pointHint')}>
            {(bind) => <input {...bind} className="in" value={place} maxLength={40} onChange={(event) => setPlace(event.target.value)} />}
          </FormField>
          <FormField label={t('feedback.testText')}>
            {(bind) => (
              <textarea {...bind} className="in" rows={3} maxLength={4000} value={text} onChange={(event) => setText(event.target.value)} />
            )}
          </FormField>
          <button className="btn p lg" disabled={!pin || !category || testing.isPending}>
            {t('feedback.test')}
          </button>
          {testing.isError && <Failure error={testing.error} />}
          {testing.data && (
            <div className="ticket-msg" role="status">
              <b>{testing.data.unit?.name}</b>
              <ul>
                {testing.data.why.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </div>
          )}
        </form>
        <PlaceMap label={t('feedback.rulesMap')} {...(pin ? { pin } : {})} onPin={(at) => setPlace(writePoint(at))} />
      </div>
    </AreaPage>
  );
}
