import { useQuery } from '@tanstack/react-query';
import type { StoredFile } from '@tinhso/files-contract';
import { Button, Dialog, useApi, useT } from '@tinhso/ui';
import type { UseTarget } from '@tinhso/wallet-contract';
import { useState } from 'react';
import { offersOptions } from '../queries.js';
import { useWalletAccess } from '../useWalletAccess.js';
import { Consent } from './Consent.js';
import { useMessages } from './messages.js';
import { Offers } from './Offers.js';
import { targetOf } from './target.js';

/** Props of {@link FromWallet}: a place of a form (`draft:<id>`, `supplement:<id>`), the paper that is asked for, and what takes the copies. */
export interface FromWalletProps {
  place: string;
  paper: string;
  onTaken: (file: StoredFile) => void;
}

/** "Use the wallet" beside the camera; not there when nothing in the wallet fits. */
export function FromWallet({ place, paper, onTaken }: FromWalletProps) {
  const target = targetOf(place, paper);
  const access = useWalletAccess();
  return target && access.state === 'open' ? <Offered target={target} onTaken={onTaken} /> : null;
}

function Offered({ target, onTaken }: { target: UseTarget; onTaken: FromWalletProps['onTaken'] }) {
  const t = useT(useMessages);
  const offers = useQuery(offersOptions(useApi(), target)).data?.offers ?? [];
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<string>();
  if (offers.length === 0) return null;
  const offer = offers.find(({ paper }) => paper.id === chosen);
  const close = () => {
    setOpen(false);
    setChosen(undefined);
  };
  return (
    <>
      <Button look="secondary" icon="idCard" onClick={() => setOpen(true)}>
        {t('wallet.use.act')}
      </Button>
      <Dialog open={open} title={t(offer ? 'wallet.use.consentTitle' : 'wallet.use.title')} onClose={close}>
        {offer ? (
          <Consent
            offer={offer}
            target={target}
            onBack={() => setChosen(undefined)}
            onDone={(files) => {
              files.forEach(onTaken);
              close();
            }}
          />
        ) : (
          <Offers offers={offers} onChoose={setChosen} />
        )}
      </Dialog>
    </>
  );
}
