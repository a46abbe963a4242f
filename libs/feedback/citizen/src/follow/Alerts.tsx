import { useMutation, useQuery } from '@tanstack/react-query';
import { Combobox, Details, unwrap, useApi, useT } from '@tinhso/ui';
import { useState } from 'react';
import { communesOptions } from '../queries.js';
import { AddressForm, type FollowAddress } from './AddressForm.js';
import { messages } from './messages.js';

/** News of new reports in a commune, by mail or SMS. */
export function Alerts() {
  const t = useT(messages);
  const api = useApi();
  const [commune, setCommune] = useState('');
  const [missing, setMissing] = useState(false);
  const communes = useQuery(communesOptions(api)).data ?? [];
  const ask = useMutation({
    mutationFn: (to: FollowAddress) => unwrap(api.POST('/api/v1/public/feedback/alerts', { body: { ...to, commune } })),
  });
  const ready = () => {
    setMissing(commune === '');
    return commune !== '';
  };
  return (
    <Details summary={t('feedback.alert.title')}>
      <AddressForm idPrefix="alert" sending={ask} onSend={(to) => ask.mutate(to)} ready={ready}>
        <Combobox
          id="alert-commune"
          label={t('feedback.alert.commune')}
          error={missing ? t('feedback.alert.communeMissing') : undefined}
          value={commune}
          onChange={setCommune}
          options={communes.map(({ code, fullName }) => ({ value: code, label: fullName }))}
        />
      </AddressForm>
    </Details>
  );
}
