import { useProofQuestion, useT } from '@tinhso/ui';
import { Window } from '@tinhso/ui/console';
import { lazy, Suspense } from 'react';
import { proofMessages as messages } from './messages.js';

const ProofForm = lazy(async () => ({ default: (await import('./ProofForm.js')).ProofForm }));

/** Asks once more who sits there when an act wants a fresh proof; the act then goes on by itself. Stands once in the console. */
export function ProofWindow() {
  const t = useT(messages);
  const answer = useProofQuestion();
  if (!answer) return null;
  return (
    <Window title={t('staffProof.title')} width={480} onClose={() => answer(false)}>
      <div className="mbody sign-again">
        <Suspense>
          <ProofForm onProved={() => answer(true)} />
        </Suspense>
      </div>
    </Window>
  );
}
