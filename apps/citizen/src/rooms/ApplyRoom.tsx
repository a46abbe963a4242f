import { useAssistedSending } from '@tinhso/assistance-citizen';
import { ApplyPage } from '@tinhso/dossiers-citizen/apply';
import type { PathParams } from '../match.js';
import { usePapers } from './usePapers.js';

/** The questionnaire with the sending of files, and with what becomes of it in an assisted session. */
export function ApplyRoom({ params }: { params: PathParams }) {
  return <ApplyPage params={params} usePapers={usePapers} useSending={useAssistedSending} />;
}
