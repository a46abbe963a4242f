import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Buttons, Dialog, ProblemNotice, TextField, unwrap, useApi, useT } from '@tinhso/ui';
import { walletLimits, type WalletPaper } from '@tinhso/wallet-contract';
import { useState, type FormEvent } from 'react';
import { walletKey } from '../queries.js';
import { detailMessages } from './messages.js';

/** Calls the paper something else. */
export function Rename({ paper: { id, name } }: { paper: WalletPaper }) {
  const t = useT(detailMessages);
  const api = useApi();
  const queries = useQueryClient();
  const [typed, setTyped] = useState<string>();
  const [missing, setMissing] = useState(false);
  const close = () => setTyped(undefined);
  const rename = useMutation({
    mutationFn: (to: string) => unwrap(api.PATCH('/api/v1/citizen/wallet/papers/{id}', { params: { path: { id } }, body: { name: to } })),
    onSuccess: () => {
      close();
      return queries.invalidateQueries({ queryKey: walletKey });
    },
  });
  const save = (event: FormEvent) => {
    event.preventDefault();
    const to = typed?.trim() ?? '';
    setMissing(!to);
    if (to) rename.mutate(to);
  };
  return (
    <>
      <Button
        look="quiet"
        icon="pencil"
        onClick={() => {
          rename.reset();
          setMissing(false);
          setTyped(name);
        }}
      >
        {t('wallet.rename.act')}
      </Button>
      <Dialog open={typed !== undefined} title={t('wallet.rename.title')} onClose={close}>
        <form onSubmit={save} noValidate>
          <TextField
            id="wallet-name"
            label={t('wallet.rename.label')}
            hint={t('wallet.rename.hint')}
            error={missing ? t('wallet.rename.missing') : undefined}
            value={typed ?? ''}
            onChange={setTyped}
            input={{ maxLength: walletLimits.name, autoComplete: 'off' }}
          />
          {rename.isError && <ProblemNotice error={rename.error} />}
          <div className="form-end">
            <Buttons stack>
              <Button type="submit" busy={rename.isPending && t('wallet.rename.saving')}>
                {t('wallet.rename.save')}
              </Button>
            </Buttons>
          </div>
        </form>
      </Dialog>
    </>
  );
}
