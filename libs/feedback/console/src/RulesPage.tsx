import { useMutation, useQuery } from '@tanstack/react-query';
import type { RoutingReason } from '@tinhso/feedback-contract';
import { PlaceMap, unwrap, useApi, useLang, useT, type MapPoint } from '@tinhso/ui';
import { AreaPage, Failure, FormField } from '@tinhso/ui/console';
import { useState, type FormEvent } from 'react';
import { Lists } from './Lists.js';
import { messages } from './messages.js';
import { categoriesOptions } from './queries.js';

/** Where a made-up report would go, and why. The place is typed or put on the map. */
export function RulesPage({ scopes }: { scopes: readonly string[] }) {
  const t = useT(messages);
  const lang = useLang();
  const api = useApi();
  const categories = useQuery(categoriesOptions(api)).data?.categories ?? [];
  const [category, setCategory] = useState('');
  const [place, setPlace] = useState('');
  const [text, setText] = useState('');
  const [lat, long] = place.split(',').map((part) => Number(part.trim()));
  const pin: MapPoint | undefined = lat && long ? { lat, long } : undefined;
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
          <FormField label={t('feedback.category')}>
            {(bind) => (
              <select {...bind} className="in" value={category} onChange={(event) => setCategory(event.target.value)}>
                <option value="" />
                {categories.map(({ key, name }) => (
                  <option key={key} value={key}>
                    {name[lang]}
                  </option>
                ))}
              </select>
            )}
          </FormField>
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
        <PlaceMap
          label={t('feedback.rulesMap')}
          {...(pin ? { pin } : {})}
          onPin={(at) => setPlace(`${at.lat.toFixed(6)}, ${at.long.toFixed(6)}`)}
        />
      </div>
    </AreaPage>
  );
}
