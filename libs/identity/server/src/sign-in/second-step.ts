import { identityProblems, type AccountKind } from '@tinhso/identity-contract';
import { Problem } from '@tinhso/platform';
import type { SecondFactorChallengeRow } from '../data/second-factor-challenge.entity.js';
import { identityLimits } from '@tinhso/identity-contract';

/** Unknown, of another kind, finished, expired and tried-out challenges are told apart by nobody. */
export const challengeEnded = (): Problem => Problem.from(identityProblems, 'second-factor-expired');

/** Whether a challenge can still be answered. */
export function isOpen(
  row: SecondFactorChallengeRow | null,
  kind: AccountKind,
  mode: SecondFactorChallengeRow['mode'],
  now: Date,
): row is SecondFactorChallengeRow {
  return (
    row?.kind === kind &&
    row.mode === mode &&
    row.completedAt === null &&
    row.tries < identityLimits.secondFactor.maxTries &&
    now < row.expiresAt
  );
}
