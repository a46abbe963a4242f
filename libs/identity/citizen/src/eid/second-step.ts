import type { SecondFactorChallenge, SecondFactorWay } from '@tinhso/identity-contract';

const ways: readonly SecondFactorWay[] = ['totp', 'passkey', 'backup', 'sms', 'email'];

/**
 * The second step that the server asks for, from the fragment of the address (`#buoc=…`), which no server ever sees. Addresses are
 * anybody's to write: only what the step needs is taken over, and nothing that could lead elsewhere.
 */
export function challengeOfHash(hash: string): SecondFactorChallenge | undefined {
  const text = new URLSearchParams(hash.replace(/^#/u, '')).get('buoc');
  const told = text ? readJson(text) : undefined;
  const { challengeId, expiresAt } = told ?? {};
  if (typeof challengeId !== 'string' || !/^[0-9a-f-]{36}$/u.test(challengeId) || typeof expiresAt !== 'string') return undefined;
  const offered = Array.isArray(told?.ways) ? told.ways : [];
  return { challengeId, mode: 'verify', ways: ways.filter((way) => offered.includes(way)), expiresAt };
}

function readJson(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
