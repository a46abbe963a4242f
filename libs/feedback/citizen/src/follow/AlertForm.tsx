import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Buttons, Combobox, Notice, ProblemNotice, RadioGroup, useApi, useLang, useT } from '@tinhso/ui';
import { useState, type FormEvent } from 'react';
import { useReporter } from '../phone/reporter.js';
import { categoriesOptions, communesOptions } from '../queries.js';
import { AddressForm, type FollowAddress } from './AddressForm.js';
import { messages } from './alert-messages.js';
import { askAlert, ownAlertsOptions } from './alerts.js';
import { areaOf, emptyWish, wishFault, type AreaWish } from './area.js';
import { Around } from './Around.js';

/** Where, of what, and how to be told: whoever is known chooses nothing more; others say a mail address or a phone. */
export function AlertForm() {
  const t = useT(messages);
  const lang = useLang();
  const api = useApi();
  const queries = useQueryClient();
  const { kind } = useReporter();
  const [wish, setWish] = useState<AreaWish>(emptyWish);
  const [tried, setTried] = useState(false);
  const [elsewhere, setElsewhere] = useState(false);
  const communes = useQuery(communesOptions(api)).data ?? [];
  const categories = useQuery(categoriesOptions(api)).data?.categories ?? [];
  const change = (part: Partial<AreaWish>) => setWish((before) => ({ ...before, ...part }));
  const ask = useMutation({
    mutationFn: (to: FollowAddress | undefined) => askAlert(api, areaOf(wish), to),
    onSuccess: (_, to) => {
      if (to) return;
      setWish(emptyWish);
      setTried(false);
      return queries.invalidateQueries({ queryKey: ownAlertsOptions(api).queryKey });
    },
  });
  const fault = tried ? wishFault(wish) : undefined;
  const ready = () => {
    setTried(true);
    return wishFault(wish) === undefined;
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready()) ask.mutate(undefined);
  };
  const where = (
    <>
      <RadioGroup
        id="alert-by"
        label={t('feedback.alerts.where')}
        value={wish.by}
        onChange={(by) => change({ by: by === 'distance' ? 'distance' : 'commune' })}
        options={(['commune', 'distance'] as const).map((value) => ({ value, label: t(`feedback.alerts.${value}`) }))}
      />
      {wish.by === 'commune' ? (
        <Combobox
          id="alert-commune"
          label={t('feedback.alerts.communeLabel')}
          error={fault === 'commune' ? t('feedback.alerts.communeMissing') : undefined}
          value={wish.commune}
          onChange={(commune) => change({ commune })}
          options={communes.map(({ code, fullName }) => ({ value: code, label: fullName }))}
        />
      ) : (
        <Around wish={wish} missing={fault === 'point'} onChange={change} />
      )}
      <Combobox
        id="alert-category"
        label={t('feedback.alerts.category')}
        optional
        value={wish.category}
        onChange={(category) => change({ category })}
        options={[
          { value: '', label: t('feedback.alerts.all') },
          ...categories.map(({ key, name }) => ({ value: key, label: name[lang] })),
        ]}
      />
    </>
  );
  if (kind === 'nobody' || elsewhere)
    return (
      <div className="report">
        <AddressForm idPrefix="alert" sending={ask} onSend={(to) => ask.mutate(to)} ready={ready} act={t('feedback.alerts.act')}>
          {where}
        </AddressForm>
      </div>
    );
  return (
    <form className="report" onSubmit={submit} noValidate>
      {where}
      {ask.isError && <ProblemNotice error={ask.error} />}
      {ask.isSuccess && (
        <Notice tone="ok" live>
          {t('feedback.alerts.done')}
        </Notice>
      )}
      <p className="hint">{t(kind === 'account' ? 'feedback.alerts.toInbox' : 'feedback.alerts.toPhone')}</p>
      <Buttons>
        <Button type="submit" icon="bell" busy={ask.isPending && t('feedback.alerts.busy')}>
          {t('feedback.alerts.act')}
        </Button>
        <Button look="quiet" onClick={() => setElsewhere(true)}>
          {t('feedback.alerts.elsewhere')}
        </Button>
      </Buttons>
    </form>
  );
}
