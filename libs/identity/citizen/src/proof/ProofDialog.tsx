import { Dialog, lazyPage, Skeleton, useProofQuestion, useT } from '@tinhso/ui';
import { proofMessages as messages } from './messages.js';

/** Seldom needed, so its code is loaded when it is asked for. */
const ProofForm = lazyPage(async () => (await import('./ProofForm.js')).ProofForm, <Loading />);

function Loading() {
  return <Skeleton label={useT(messages)('proof.loading')} />;
}

/**
 * Asks once more who sits there when an act wants a fresh proof. Whatever page needs it: the act goes on by itself
 * afterwards. Stands once in the app.
 */
export function ProofDialog() {
  const t = useT(messages);
  const answer = useProofQuestion();
  return (
    <Dialog open={answer !== undefined} title={t('proof.title')} onClose={() => answer?.(false)}>
      <ProofForm onProved={() => answer?.(true)} />
    </Dialog>
  );
}
