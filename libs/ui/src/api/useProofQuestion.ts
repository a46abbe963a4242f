import { useEffect, useState } from 'react';
import { useSession } from './ApiProvider.js';

/** Answers the open question whether who sits there is still the same person. */
export type AnswerProof = (proved: boolean) => void;

/** The question that the session asks when an act wants a fresh proof; undefined while it asks none. */
export function useProofQuestion(): AnswerProof | undefined {
  const { session } = useSession();
  const [answer, setAnswer] = useState<{ settle: AnswerProof }>();
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
  return answer?.settle;
}
