/** The secrets of an embedded instance: made once at random, kept in the data folder, readable by the owner alone. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const secret = (bytes) => randomBytes(bytes).toString('base64url');

const makers = {
  rootPassword: () => secret(24),
  migratorPassword: () => secret(24),
  appPassword: () => secret(24),
  /** `kid:base64url` pairs separated by commas, the newest first: the form that TOKEN_KEYS and FIELD_KEYS have. */
  tokenKeys: () => `k1:${secret(32)}`,
  fieldKeys: () => `k1:${secret(32)}`,
  keystorePassphrase: () => secret(32),
  eidClientSecret: () => secret(32),
  portalClientSecret: () => secret(32),
  postClientSecret: () => secret(32),
  vnpayHashSecret: () => secret(32),
  bankApiKey: () => secret(32),
  bankWebhookSecret: () => secret(32),
  billersKey: () => secret(32),
  nationalPaySecret: () => secret(32),
};

/**
 * Reads `secrets.json`, adding what is missing.
 * @returns {Record<keyof typeof makers, string>}
 */
export function readSecrets(dataDir) {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const path = join(dataDir, 'secrets.json');
  const known = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  const missing = Object.keys(makers).filter((name) => !known[name]);
  if (missing.length === 0) return known;
  for (const name of missing) known[name] = makers[name]();
  writeFileSync(path, `${JSON.stringify(known, null, 2)}\n`, { mode: 0o600 });
  return known;
}
