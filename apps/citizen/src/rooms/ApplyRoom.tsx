import { ApplyPage } from '@tinhso/dossiers-citizen/apply';
import type { PathParams } from '../match.js';
import { usePapers } from './usePapers.js';

/** The questionnaire with the sending of files. */
export function ApplyRoom({ params }: { params: PathParams }) {
  return <ApplyPage params={params} usePapers={usePapers} />;
}
