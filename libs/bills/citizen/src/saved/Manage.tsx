import { useMutation, useQueryClient } from '@tanstack/react-query';
import { savedLimits, type ChangeSavedCode, type SavedCodeDetail } from '@tinhso/bills-contract';
import { Button, Buttons, Dialog, ProblemNotice, Section, Switch, TextField, unwrap, useApi, useT } from '@tinhso/ui';
import { useState, type FormEvent } from 'react';
import { messages } from '../messages.js';
import { billsKey } from '../queries.js';

/** Reminders, name, and taking the code out. */
export function Manage({ saved: { id, nickname, remind }, onRemove }: { saved: SavedCodeDetail; onRemove: () => void }) {
  const t = useT(messages);
  const api = useApi();
  const queries = useQueryClient();
  const [typed, setTyped] = useState<string>();
  const change = useMutation({
    mutationFn: (body: ChangeSavedCode) => unwrap(api.PATCH('/api/v1/citizen/bills/saved/{id}', { params: { path: { id } }, body })),
    onSuccess: () => {
      setTyped(undefined);
      return queries.invalidateQueries({ queryKey: billsKey });
    },
  });
  const rename = (event: FormEvent) => {
    event.preventDefault();
    const to = typed?.trim();
    if (to) change.mutate({ nickname: to });
  };
  return (
    <Section title={t('bills.one.remind')} id="remind">
      <p className="quiet">{t('bills.keep.remindHint')}</p>
      <Switch
        checked={remind}
        label={t('bills.keep.remind')}
        words={t(remind ? 'bills.one.on' : 'bills.one.offWord')}
        onChange={(next) => change.mutate({ remind: next })}
      />
      {change.isError && typed === undefined && <ProblemNotice error={change.error} />}
      <div className="section">
        <Buttons>
          <Button look="quiet" icon="pencil" onClick={() => setTyped(nickname)}>
            {t('bills.one.rename')}
          </Button>
          <Button look="danger" icon="trash" onClick={onRemove}>
            {t('bills.one.remove')}
          </Button>
        </Buttons>
      </div>
      <Dialog open={typed !== undefined} title={t('bills.one.rename')} onClose={() => setTyped(undefined)}>
        <form onSubmit={rename} noValidate>
          <TextField
            id="new-nickname"
            label={t('bills.keep.name')}
            hint={t('bills.keep.nameHint')}
            error={typed?.trim() === '' ? t('bills.keep.nameMissing') : undefined}
            value={typed ?? ''}
            onChange={setTyped}
            input={{ maxLength: savedLimits.nickname, autoComplete: 'off' }}
          />
          {change.isError && <ProblemNotice error={change.error} />}
          <Buttons stack>
            <Button type="submit" busy={change.isPending && t('bills.keep.saving')}>
              {t('bills.one.save')}
            </Button>
          </Buttons>
        </form>
      </Dialog>
    </Section>
  );
}
