import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { savedLimits, type Biller, type SavedCodeMade } from '@tinhso/bills-contract';
import { Button, Buttons, Checkbox, Notice, ProblemNotice, Section, TextField, unwrap, useApi, useT } from '@tinhso/ui';
import { useState, type FormEvent } from 'react';
import { messages } from '../messages.js';
import { billsKey, savedOptions } from '../queries.js';

/** Keeps a code under a name; being reminded is asked for, never taken. */
export function KeepCode({ biller, code }: { biller: Biller; code: string }) {
  const t = useT(messages);
  const api = useApi();
  const queries = useQueryClient();
  const kept = useQuery(savedOptions(api)).data?.codes.some((each) => each.biller === biller.key && each.code === code);
  const [nickname, setNickname] = useState('');
  const [remind, setRemind] = useState(false);
  const [missing, setMissing] = useState(false);
  const keep = useMutation({
    mutationFn: () =>
      unwrap<SavedCodeMade>(
        api.POST('/api/v1/citizen/bills/saved', { body: { biller: biller.key, code, nickname: nickname.trim(), remind } }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: billsKey }),
  });
  if (keep.isSuccess)
    return (
      <Section>
        <Notice tone="ok" live>
          {t('bills.keep.done')}
        </Notice>
      </Section>
    );
  if (kept !== false) return null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(nickname.trim() === '');
    if (nickname.trim() !== '') keep.mutate();
  };
  return (
    <Section title={t('bills.keep.title')} id="keep">
      <p className="quiet">{t('bills.keep.detail')}</p>
      <form onSubmit={submit} noValidate>
        <TextField
          id="nickname"
          label={t('bills.keep.name')}
          hint={t('bills.keep.nameHint')}
          error={missing ? t('bills.keep.nameMissing') : undefined}
          value={nickname}
          onChange={setNickname}
          input={{ maxLength: savedLimits.nickname, autoComplete: 'off' }}
        />
        <Checkbox id="remind" checked={remind} onChange={setRemind} label={t('bills.keep.remind')} hint={t('bills.keep.remindHint')} />
        {keep.isError && <ProblemNotice error={keep.error} />}
        <Buttons>
          <Button look="secondary" type="submit" busy={keep.isPending && t('bills.keep.saving')}>
            {t('bills.keep.act')}
          </Button>
        </Buttons>
      </form>
    </Section>
  );
}
