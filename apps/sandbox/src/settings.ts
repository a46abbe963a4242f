import { resolve } from 'node:path';
import { bankClient, type BankClient } from './bank/bank-client.js';
import type { EidClientSettings } from './eid/provider.js';
import type { PortalClient } from './portal/portal-tokens.js';
import type { PostClient } from './post/post-routes.js';
import type { PlatformPartner } from './national-pay/platform-signing.js';
import type { VnpayMerchant } from './vnpay/signing.js';

/** Where the sandbox listens and keeps what it caught. It only ever binds the loopback address. */
export interface SandboxSettings {
  readonly host: '127.0.0.1';
  /** HTTP port; 0 takes a free one. */
  readonly port: number;
  /** SMTP port; 0 takes a free one. */
  readonly smtpPort: number;
  /** Port of the stand-in for the virus scanner; a free one when left out. */
  readonly clamdPort?: number;
  /** `<DATA_DIR>/sandbox`. */
  readonly dataDir: string;
  /** The application that may use the trial eID; without one there is no trial eID. */
  readonly eid?: EidClientSettings;
  /** The application that may exchange dossiers with the stand-in portal; without one nothing is handed out. */
  readonly portal?: PortalClient;
  /** The application that may order at the stand-in post; without one nothing is taken. */
  readonly post?: PostClient;
  /** The merchant of the stand-in for VNPAY; without one nothing can be paid. */
  readonly vnpay?: VnpayMerchant;
  /** The partner of the stand-in for the national payment platform; without one nothing can be paid there. */
  readonly nationalPay?: PlatformPartner;
  /** The customer of the stand-in bank; without one nothing can be transferred. */
  readonly bank?: BankClient;
  /** The key of the application that may ask the stand-in providers of electricity and the like. */
  readonly billersKey?: string;
}

function portOf(name: string, text: string | undefined, fallback: number): number {
  if (text === undefined || text === '') return fallback;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`${name} is not a port: ${text}`);
  return port;
}

function eidClient(env: Record<string, string | undefined>): EidClientSettings | undefined {
  const { EID_CLIENT_ID: clientId, EID_CLIENT_SECRET: clientSecret, PUBLIC_URL: publicUrl } = env;
  if (!clientId || !clientSecret || !publicUrl) return undefined;
  return { clientId, clientSecret, redirectUris: [`${publicUrl.replace(/\/$/, '')}/api/v1/public/eid/callback`] };
}

function portalClient({
  PORTAL_CLIENT_ID: clientId,
  PORTAL_CLIENT_SECRET: clientSecret,
}: Record<string, string | undefined>): PortalClient | undefined {
  return clientId && clientSecret ? { clientId, clientSecret } : undefined;
}

function postClient({ POST_CLIENT_ID, POST_CLIENT_SECRET, PUBLIC_URL }: Record<string, string | undefined>): PostClient | undefined {
  if (!POST_CLIENT_ID || !POST_CLIENT_SECRET) return undefined;
  const webhookUrl = PUBLIC_URL && `${PUBLIC_URL.replace(/\/$/, '')}/webhooks/post`;
  return { clientId: POST_CLIENT_ID, clientSecret: POST_CLIENT_SECRET, ...(webhookUrl ? { webhookUrl } : {}) };
}

function vnpayMerchant({
  VNPAY_TMN_CODE: tmnCode,
  VNPAY_HASH_SECRET: hashSecret,
  PUBLIC_URL: publicUrl,
}: Record<string, string | undefined>): VnpayMerchant | undefined {
  if (!tmnCode || !hashSecret || !publicUrl) return undefined;
  return { tmnCode, hashSecret, ipnUrl: `${publicUrl.replace(/\/$/, '')}/webhooks/vnpay/ipn` };
}

function platformPartner({
  NATIONAL_PAY_PARTNER: code,
  NATIONAL_PAY_SECRET: secret,
  PUBLIC_URL: publicUrl,
}: Record<string, string | undefined>): PlatformPartner | undefined {
  return code && secret && publicUrl ? { code, secret, noticeUrl: `${publicUrl.replace(/\/$/, '')}/webhooks/national-pay` } : undefined;
}

/** Reads SANDBOX_PORT (default 3002), SMTP_PORT (default 3025), CLAMD_PORT (default 3026), DATA_DIR (default `.data`) and what is known of the applications that may use it. @throws Error naming a bad port */
export function readSandboxSettings(env: Record<string, string | undefined>): SandboxSettings {
  return {
    host: '127.0.0.1',
    port: portOf('SANDBOX_PORT', env['SANDBOX_PORT'], 3002),
    smtpPort: portOf('SMTP_PORT', env['SMTP_PORT'], 3025),
    clamdPort: portOf('CLAMD_PORT', env['CLAMD_PORT'], 3026),
    dataDir: resolve(env['DATA_DIR'] ?? '.data', 'sandbox'),
    eid: eidClient(env),
    portal: portalClient(env),
    post: postClient(env),
    vnpay: vnpayMerchant(env),
    nationalPay: platformPartner(env),
    bank: bankClient(env),
    billersKey: env['BILLERS_KEY'],
  };
}
