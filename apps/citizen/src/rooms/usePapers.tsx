import type { UsePapers } from '@tinhso/dossiers-citizen/apply';
import { PaperUploads, useUploads } from '@tinhso/files-citizen';

/** Brings the sending of files to the screens of dossiers: neither domain knows the other. */
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
    field: (props) => <PaperUploads store={store} uploads={uploads} {...props} />,
  };
};
