import { CoSigningPage } from '@tinhso/dossiers-citizen/cosign';
import type { PathParams } from '../match.js';
import { usePapers } from './usePapers.js';

/** The part of somebody who signs with another, with the sending of files. */
export function CoSigningRoom({ params }: { params: PathParams }) {
  return <CoSigningPage params={params} usePapers={usePapers} />;
}
