import { Type, type Static } from '@sinclair/typebox';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

/** Every setting the processes read from the environment. Documented in README.md, section Configuration. */
export const Settings = Type.Object({
  NODE_ENV: Type.Union([Type.Literal('production'), Type.Literal('development'), Type.Literal('test')], { default: 'production' }),
  PORT: Type.Integer({ minimum: 0, maximum: 65535, default: 3000 }),
  WORKER_PORT: Type.Integer({ minimum: 0, maximum: 65535, default: 3009 }),
  HOST: Type.String({ default: '127.0.0.1' }),
  DATABASE_URL: Type.String({ pattern: '^mysql://' }),
  MIGRATOR_DATABASE_URL: Type.Optional(Type.String({ pattern: '^mysql://' })),
  DATABASE_POOL: Type.Integer({ minimum: 2, maximum: 500, default: 20 }),
  REDIS_URL: Type.String({ pattern: '^rediss?://' }),
  DATA_DIR: Type.String({ default: '.data' }),
  PROVINCE: Type.String({ pattern: '^[a-z-]+$', default: 'tuyen-quang' }),
  PUBLIC_URL: Type.String({ format: 'uri' }),
  SANDBOX_URL: Type.Optional(Type.String({ format: 'uri' })),
  SMS_URL: Type.Optional(Type.String({ format: 'uri' })),
  SMTP_URL: Type.Optional(Type.String({ format: 'uri' })),
  /** OpenID Connect issuer of the national eID; nothing is offered without it. https, or http on the loopback address. */
  EID_ISSUER: Type.Optional(Type.String({ pattern: '^(https://|http://(127\\.0\\.0\\.1|localhost|\\[::1\\])(:\\d+)?(/|$))' })),
  EID_CLIENT_ID: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
  EID_CLIENT_SECRET: Type.Optional(Type.String({ minLength: 16, maxLength: 500 })),
  /** `kid:base64` of at least 32 bytes, comma separated; the first signs, all verify. */
  TOKEN_KEYS: Type.String({ pattern: '^[A-Za-z0-9_-]+:[A-Za-z0-9+/=_-]{43,}(,[A-Za-z0-9_-]+:[A-Za-z0-9+/=_-]{43,})*$' }),
  /** `kid:base64` of exactly 32 bytes, comma separated; the first seals, all open. */
  FIELD_KEYS: Type.String({ pattern: '^[A-Za-z0-9_-]+:[A-Za-z0-9+/=_-]{43,}(,[A-Za-z0-9_-]+:[A-Za-z0-9+/=_-]{43,})*$' }),
  KEYSTORE_PASSPHRASE: Type.String({ minLength: 12 }),
  /** The national portal's exchange of dossiers; without it none are received from there. */
  PORTAL_URL: Type.Optional(Type.String({ pattern: '^(https://|http://(127\\.0\\.0\\.1|localhost|\\[::1\\])(:\\d+)?(/|$))' })),
  PORTAL_CLIENT_ID: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
  PORTAL_CLIENT_SECRET: Type.Optional(Type.String({ minLength: 16, maxLength: 500 })),
  /** The public post that carries results to people; without it that way is not offered. */
  POST_URL: Type.Optional(Type.String({ pattern: '^(https://|http://(127\\.0\\.0\\.1|localhost|\\[::1\\])(:\\d+)?(/|$))' })),
  POST_CLIENT_ID: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
  /** Also signs the news that the post sends. */
  POST_CLIENT_SECRET: Type.Optional(Type.String({ minLength: 16, maxLength: 500 })),
  /** ClamAV's daemon, which looks into every file that is sent; nothing is scanned without it. `tcp://host:3310`. */
  CLAMD_URL: Type.Optional(Type.String({ pattern: '^tcp://[A-Za-z0-9.-]+:\\d{1,5}$' })),
  /** VNPAY 2.1.0: page to pay at, API for questions and refunds; without them nothing can be paid online. */
  VNPAY_URL: Type.Optional(Type.String({ pattern: '^(https://|http://(127\\.0\\.0\\.1|localhost|\\[::1\\])(:\\d+)?(/|$))' })),
  VNPAY_API_URL: Type.Optional(Type.String({ pattern: '^(https://|http://(127\\.0\\.0\\.1|localhost|\\[::1\\])(:\\d+)?(/|$))' })),
  VNPAY_TMN_CODE: Type.Optional(Type.String({ pattern: '^[A-Za-z0-9]{4,20}$' })),
  VNPAY_HASH_SECRET: Type.Optional(Type.String({ minLength: 16, maxLength: 200 })),
  /** Addresses that notices of VNPAY may come from, comma separated; anywhere when left out, as each is signed anyway. */
  VNPAY_IPN_IPS: Type.Optional(Type.String({ pattern: '^[0-9a-fA-F.:]+(,[0-9a-fA-F.:]+)*$' })),
  /** Payment platform of the National Public Service Portal, in the shape of our driver (ADR 0030): address, our code there, shared secret. */
  NATIONAL_PAY_URL: Type.Optional(Type.String({ pattern: '^(https://|http://(127\\.0\\.0\\.1|localhost|\\[::1\\])(:\\d+)?(/|$))' })),
  NATIONAL_PAY_PARTNER: Type.Optional(Type.String({ pattern: '^[A-Za-z0-9.-]{2,40}$' })),
  NATIONAL_PAY_SECRET: Type.Optional(Type.String({ minLength: 16, maxLength: 500 })),
  /** The line to the providers of electricity, water and the like; without it bills cannot be looked up. */
  BILLERS_URL: Type.Optional(Type.String({ pattern: '^(https://|http://(127\\.0\\.0\\.1|localhost|\\[::1\\])(:\\d+)?(/|$))' })),
  BILLERS_KEY: Type.Optional(Type.String({ minLength: 16, maxLength: 500 })),
  /** Transfers by bank: the account that VietQR codes name, the bank's API (statement) and its notices; without all of it not offered. */
  VIETQR_BANK_BIN: Type.Optional(Type.String({ pattern: '^\\d{6}$' })),
  VIETQR_ACCOUNT: Type.Optional(Type.String({ pattern: '^[A-Za-z0-9]{4,19}$' })),
  VIETQR_HOLDER: Type.Optional(Type.String({ minLength: 1, maxLength: 80 })),
  BANK_API_URL: Type.Optional(Type.String({ pattern: '^(https://|http://(127\\.0\\.0\\.1|localhost|\\[::1\\])(:\\d+)?(/|$))' })),
  BANK_API_KEY: Type.Optional(Type.String({ minLength: 16, maxLength: 500 })),
  BANK_WEBHOOK_SECRET: Type.Optional(Type.String({ minLength: 16, maxLength: 500 })),
  /** What may be paid online at once, in đồng. */
  PAYMENT_MIN: Type.Integer({ minimum: 1, default: 1_000 }),
  PAYMENT_MAX: Type.Integer({ minimum: 1, default: 500_000_000 }),
  /** What finance gives back of one payment over this sum needs a second person, in đồng. */
  REFUND_APPROVAL_OVER: Type.Integer({ minimum: 0, default: 500_000 }),
  /** Where VNPAY's settlement file of a day is fetched; without it finance sends the file. */
  VNPAY_SETTLEMENT_URL: Type.Optional(Type.String({ pattern: '^(https://|http://(127\\.0\\.0\\.1|localhost|\\[::1\\])(:\\d+)?(/|$))' })),
  /** Where weaknesses are to be reported: `mailto:` or `https:`, for security.txt. */
  SECURITY_CONTACT: Type.Optional(Type.String({ pattern: '^(mailto:|https://|tel:)' })),
  LOG_LEVEL: Type.Union(
    ['trace', 'debug', 'info', 'warn', 'error', 'fatal'].map((l) => Type.Literal(l)),
    { default: 'info' },
  ),
  /** Number of reverse proxies in front whose X-Forwarded-For is trusted. */
  TRUSTED_PROXIES: Type.Integer({ minimum: 0, maximum: 10, default: 0 }),
  /** Where the built clients and province packs lie; the project root in one-box mode. */
  APP_ROOT: Type.String({ default: '.' }),
  /** `1` only with demo data: sign-in pages then offer the demo accounts. */
  DEMO: Type.Union([Type.Literal('0'), Type.Literal('1')], { default: '0' }),
  /** How many demo dossiers are made; read at the first start only. */
  DEMO_DOSSIERS: Type.Integer({ minimum: 0, maximum: 5000, default: 300 }),
  /** Offset of the clock in milliseconds; read only under NODE_ENV=test. */
  TEST_CLOCK_OFFSET_MS: Type.Integer({ default: 0 }),
  /** A file that holds the offset, for clocks that are moved while they run; read only under NODE_ENV=test. */
  TEST_CLOCK_FILE: Type.Optional(Type.String({ minLength: 1 })),
});
export type Settings = Static<typeof Settings>;

/** Thrown at boot with every fault of the environment in one message. */
export class SettingsError extends Error {}

/**
 * Reads and checks the environment. Names every fault at once; values are never printed.
 * @throws SettingsError
 */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const known = Object.fromEntries(Object.keys(Settings.properties).flatMap((key) => (env[key] === undefined ? [] : [[key, env[key]]])));
  const ajv = new Ajv2020({ allErrors: true, coerceTypes: true, useDefaults: true, strict: false });
  formats.default(ajv);
  const check = ajv.compile(Settings);
  if (!check(known)) {
    const faults = (check.errors ?? []).map((e) => {
      const name = e.keyword === 'required' ? (e.params as { missingProperty: string }).missingProperty : e.instancePath.slice(1);
      return `  ${name}: ${e.keyword === 'required' ? 'is required' : (e.message ?? e.keyword)}`;
    });
    throw new SettingsError(`The settings are not usable:\n${[...new Set(faults)].join('\n')}`);
  }
  return known;
}
