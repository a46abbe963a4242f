import { SupplementPage } from '@tinhso/dossiers-citizen/dossiers';
import type { PathParams } from '../match.js';
import { usePapers } from './usePapers.js';

/** The answer to a request for supplements with the sending of files. */
export function SupplementRoom({ params }: { params: PathParams }) {
  return <SupplementPage params={params} usePapers={usePapers} />;
}
