import { AddPaperPage } from '@tinhso/wallet-citizen/pages';
import { usePapers } from './usePapers.js';

/** A new paper of the wallet with the sending of files. */
export function AddPaperRoom() {
  return <AddPaperPage useUploads={usePapers} />;
}
