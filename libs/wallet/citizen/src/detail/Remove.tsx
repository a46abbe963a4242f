import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Buttons, Dialog, ProblemNotice, unwrap, useApi, useT } from '@tinhso/ui';
import type { WalletPaper } from '@tinhso/wallet-contract';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { walletKey } from '../queries.js';
import { detailMessages } from './messages.js';

/** Takes a paper of one's own out, after being asked. */
export function Remove({ paper: { id, name, source } }: { paper: WalletPaper }) {
  const t = useT(detailMessages);
  const api = useApi();
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const [asking, setAsking] = useState(false);
  const remove = useMutation({
    mutationFn: () => unwrap(api.DELETE('/api/v1/citizen/wallet/papers/{id}', { params: { path: { id } } })),
    onSuccess: async () => {
      navigate('/giay-to', { replace: true });
      await queries.invalidateQueries({ queryKey: walletKey });
    },
  });
  if (source === 'issued') return <p className="small quiet">{t('wallet.remove.never')}</p>;
  return (
    <>
      <Button look="danger" icon="trash" onClick={() => setAsking(true)}>
        {t('wallet.remove.act')}
      </Button>
      <Dialog open={asking} title={t('wallet.remove.title')} onClose={() => setAsking(false)}>
        <p className="dialog__lead">{t('wallet.remove.detail', { name })}</p>
        {remove.isError && <ProblemNotice error={remove.error} />}
        <Buttons stack>
          <Button look="secondary" onClick={() => setAsking(false)}>
            {t('wallet.remove.keep')}
          </Button>
          <Button look="danger" busy={remove.isPending && t('wallet.remove.removing')} onClick={() => remove.mutate()}>
            {t('wallet.remove.act')}
          </Button>
        </Buttons>
      </Dialog>
    </>
  );
}
