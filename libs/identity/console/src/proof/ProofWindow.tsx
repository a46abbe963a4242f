import { useSession, useT } from '@tinhso/ui';
import { Window } from '@tinhso/ui/console';
import { lazy, Suspense, useEffect, useState } from 'react';
import { proofMessages as messages } from './messages.js';

const ProofForm = lazy(async () => ({ default: (await import('./ProofForm.js')).ProofForm }));

/** Asks once more who sits there when an act wants a fresh proof; the act then goes on by itself. Stands once in the console. */
export function ProofWindow() {
  const t = useT(messages);
  const { session } = useSession();
  const [answer, setAnswer] = useState<{ settle: (proved: boolean) => void }>();
  useEffect(
    () =>
      session.onProofNeeded(
        () =>
          new Promise<boolean>((resolve) => {
            setAnswer({
              settle: (proved) => {
                setAnswer(undefined);
                resolve(proved);
              },
            });
          }),
      ),
    [session],
  );
  if (!answer) return null;
  return (
    <Window title={t('staffProof.title')} width={480} onClose={() => answer.settle(false)}>
      <div className="mbody sign-again">
        <Suspense>
          <ProofForm onProved={() => answer.settle(true)} />
        </Suspense>
      </div>
    </Window>
  );
}
