import { describe, expect, it } from '@jest/globals';
import { challengeOfHash } from './second-step.js';

const id = '01990000-0000-7000-8000-000000000001';
const hash = (value: unknown) => `#${new URLSearchParams({ buoc: JSON.stringify(value) }).toString()}`;

describe('second step after the eID', () => {
  it('is read from the fragment', () => {
    expect(
      challengeOfHash(hash({ challengeId: id, mode: 'verify', ways: ['totp', 'sms'], expiresAt: '2026-11-23T03:00:00.000Z' })),
    ).toEqual({
      challengeId: id,
      mode: 'verify',
      ways: ['totp', 'sms'],
      expiresAt: '2026-11-23T03:00:00.000Z',
    });
  });

  it('takes over nothing that could lead elsewhere, and no way that is not known', () => {
    const read = challengeOfHash(
      hash({ challengeId: id, ways: ['totp', 'x'], expiresAt: 'z', demoAuthenticator: 'https://xau.vn', mode: 'enrol' }),
    );
    expect(read).toEqual({ challengeId: id, mode: 'verify', ways: ['totp'], expiresAt: 'z' });
  });

  it.each(['', '#', '#buoc=', '#buoc={', '#buoc=null', '#buoc=5', hash({ challengeId: 'x', expiresAt: '' }), hash({ challengeId: id })])(
    'is nothing in %j',
    (text) => expect(challengeOfHash(text)).toBeUndefined(),
  );
});
