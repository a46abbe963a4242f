import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, defineMessages, Icon, ProblemNotice, unwrap, useApi, useT } from '@tinhso/ui';
import type { WalletPaper } from '@tinhso/wallet-contract';
import { Link } from 'wouter';
import { walletKey } from '../queries.js';
import { useWalletAccess } from '../useWalletAccess.js';

const messages = defineMessages({
  'wallet.keep.act': { vi: 'Lưu vào ví', en: 'Keep in the wallet' },
  'wallet.keep.keeping': { vi: 'Đang lưu…', en: 'Keeping…' },
  'wallet.keep.done': { vi: 'Đã có trong ví giấy tờ', en: 'It is in the wallet' },
});

/** Keeps a paper that was sent with a dossier, when the person says so. */
export function KeepInWallet({ dossierId, paper, title }: { dossierId: string; paper: string; title: string }) {
  const t = useT(messages);
  const api = useApi();
  const queries = useQueryClient();
  const access = useWalletAccess();
  const keep = useMutation({
    mutationFn: () => unwrap<WalletPaper>(api.POST('/api/v1/citizen/wallet/filed-papers', { body: { dossierId, paper } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: walletKey }),
  });
  if (access.state !== 'open') return null;
  if (keep.data)
    return (
      <p role="status">
        <Link className="link" href={`/giay-to/${keep.data.id}`}>
          <Icon name="check" size="s" />
          {t('wallet.keep.done')}
        </Link>
      </p>
    );
  return (
    <>
      <Button look="quiet" small icon="idCard" busy={keep.isPending && t('wallet.keep.keeping')} onClick={() => keep.mutate()}>
        {t('wallet.keep.act')}
        <span className="visually-hidden">: {title}</span>
      </Button>
      {keep.isError && <ProblemNotice error={keep.error} />}
    </>
  );
}
