import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { StoredFile } from '@tinhso/files-contract';
import { Button, Buttons, ProblemNotice, unwrap, useApi, useT } from '@tinhso/ui';
import type { UsedPaper, UseTarget, WalletOffer } from '@tinhso/wallet-contract';
import { walletKey } from '../queries.js';
import { useMessages } from './messages.js';

/** What is handed to whom for what; agreed to by pressing, and then done. */
export function Consent({
  offer: { paper, consent },
  target,
  onBack,
  onDone,
}: {
  offer: WalletOffer;
  target: UseTarget;
  onBack: () => void;
  onDone: (files: readonly StoredFile[]) => void;
}) {
  const t = useT(useMessages);
  const api = useApi();
  const queries = useQueryClient();
  const use = useMutation({
    mutationFn: async () => {
      const path = { id: paper.id };
      const used = await unwrap<UsedPaper>(
        api.POST('/api/v1/citizen/wallet/papers/{id}/uses', { params: { path }, body: { ...target, consent } }),
      );
      return Promise.all(used.fileIds.map((id) => unwrap<StoredFile>(api.GET('/api/v1/citizen/files/{id}', { params: { path: { id } } }))));
    },
    onSuccess: onDone,
    // A refusal means that the offer is out of date; a success adds to the uses.
    onSettled: () => queries.invalidateQueries({ queryKey: walletKey }),
  });
  return (
    <>
      <blockquote className="wallet-consent">{consent}</blockquote>
      <p className="small quiet">{t('wallet.use.consentDetail')}</p>
      {use.isError && <ProblemNotice error={use.error} />}
      <div className="form-end">
        <Buttons stack>
          <Button busy={use.isPending && t('wallet.use.sending')} onClick={() => use.mutate()}>
            {t('wallet.use.agree')}
          </Button>
          <Button look="quiet" onClick={onBack}>
            {t('wallet.use.another')}
          </Button>
        </Buttons>
      </div>
    </>
  );
}
