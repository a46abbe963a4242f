import { identityLimits, identityProblems } from '@tinhso/identity-contract';
import { Problem } from '@tinhso/platform';
import type { RecoveryRow } from '../data/recovery.entity.js';

export const recoveryEnded = (): Problem => Problem.from(identityProblems, 'recovery-expired');

/** Whether a recovery still takes codes and proofs. */
export const isOpenRecovery = (recovery: RecoveryRow | null, now: Date): recovery is RecoveryRow =>
  recovery?.completedAt === null && now < recovery.expiresAt && recovery.tries < identityLimits.recovery.maxTries;
