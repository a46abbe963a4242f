import type { UsePapers } from '@tinhso/dossiers-citizen/apply';
import { PaperUploads, useUploads } from '@tinhso/files-citizen';
import { FromWallet } from '@tinhso/wallet-citizen';

/** Brings the sending of files, and what the wallet has, to the screens of dossiers: no domain knows the others. */
export const usePapers: UsePapers = (place) => {
  const { store, uploads } = useUploads(place);
  return {
    all: uploads.map(({ key, paper, state, stored }) => ({
      key,
      paper,
      state: state === 'preparing' ? 'sending' : state,
      fileId: stored?.id,
    })),
    adopt: (paper, file) => store.adopt(paper, file),
    field: (props) => {
      const { key } = props.paper;
      const fromWallet = <FromWallet place={place} paper={key} onTaken={(file) => store.adopt(key, file)} />;
      return <PaperUploads store={store} uploads={uploads} beside={fromWallet} {...props} />;
    },
  };
};
