import { readSettings } from './settings.js';

const good = {
  DATABASE_URL: 'mysql://app@127.0.0.1/tinhso',
  REDIS_URL: 'redis://127.0.0.1',
  PUBLIC_URL: 'https://dichvu.example.vn',
  TOKEN_KEYS: `a:${Buffer.alloc(32).toString('base64')}`,
  FIELD_KEYS: `a:${Buffer.alloc(32).toString('base64')}`,
  KEYSTORE_PASSPHRASE: 'long enough words',
};

describe('readSettings', () => {
  it('fills in what has a safe default and nothing that is secret', () => {
    const settings = readSettings(good);
    expect(settings).toMatchObject({ NODE_ENV: 'production', PORT: 3000, DEMO: '0' });
    for (const secret of ['TOKEN_KEYS', 'FIELD_KEYS', 'KEYSTORE_PASSPHRASE', 'DATABASE_URL'] as const)
      expect(() => readSettings({ ...good, [secret]: undefined })).toThrow(new RegExp(`${secret}: is required`));
  });

  it('names every fault at once and shows no value', () => {
    const attempt = () =>
      readSettings({ PORT: 'ninety', DATABASE_URL: 'postgres://root:hunter2@x', REDIS_URL: 'redis://x', PUBLIC_URL: 'x' });
    expect(attempt).toThrow(/PORT[^]*KEYSTORE_PASSPHRASE|KEYSTORE_PASSPHRASE[^]*PORT/);
    expect(attempt).toThrow(/DATABASE_URL/);
    expect(attempt).toThrow(/PUBLIC_URL/);
    expect(attempt).not.toThrow(/hunter2/);
  });

  it('does not leak the rest of the environment into the settings', () => {
    expect(readSettings({ ...good, HOME: '/root' })).not.toHaveProperty('HOME');
  });
});
