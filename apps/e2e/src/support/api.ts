import { demoAccount } from './accounts.js';
import { offerCodes } from './totp.js';

const base = () => process.env.E2E_BASE_URL ?? 'http://127.0.0.1:3000';

export interface Answer<T> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
}

export interface CallOptions {
  readonly token?: string;
  readonly body?: unknown;
  readonly key?: string;
  /** GET without a body and POST with one unless told. */
  readonly method?: string;
  /** Address it comes from, for a product that stands behind one proxy: what is limited by address is not shared by all journeys. */
  readonly from?: string;
}

/** One call of the product's API. A cut connection is thrown, any status is returned. */
export async function call<T = Record<string, unknown>>(
  path: string,
  { token, body, key, from, method = body === undefined ? 'GET' : 'POST' }: CallOptions = {},
): Promise<Answer<T>> {
  const response = await fetch(base() + path, {
    method,
    headers: {
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(key ? { 'idempotency-key': key } : {}),
      ...(from ? { 'x-forwarded-for': from } : {}),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: (text.startsWith('{') ? JSON.parse(text) : {}) as T };
}

/** An access token of a demo citizen. */
export async function citizenToken(index = 0): Promise<{ token: string; phone: string }> {
  const { login, password } = index === 0 ? demoAccount('citizen') : nth(index);
  const answer = await call<{ accessToken: string }>('/api/v1/public/sessions', { body: { phone: login, password } });
  if (answer.status !== 200) throw new Error(`sign-in answers ${answer.status}`);
  return { token: answer.body.accessToken, phone: login };
}

function nth(index: number): { login: string; password: string } {
  const first = demoAccount('citizen');
  return { login: first.login.slice(0, -3) + String(index + 1).padStart(3, '0'), password: first.password };
}

/** Shorter than an access token lives, and than a proof of identity is fresh. */
const KEPT_MS = 4 * 60_000;
const kept = new Map<string, { readonly token: string; readonly until: number }>();

/** An access token of a demo member of staff, after both steps of signing in; kept for a while, for codes are few. */
export async function staffToken(login: string): Promise<string> {
  const known = kept.get(login);
  if (known && known.until > Date.now()) return known.token;
  const token = await signedIn(login);
  kept.set(login, { token, until: Date.now() + KEPT_MS });
  return token;
}

async function signedIn(login: string): Promise<string> {
  const { password } = demoAccount('citizen');
  const begin = () => call<{ challengeId: string }>('/api/v1/public/staff-sessions', { body: { login, password } });
  let first = await begin();
  let token = '';
  await offerCodes(login, async (code) => {
    if (first.status !== 202) throw new Error(`staff sign-in answers ${first.status}`);
    const body = { challengeId: first.body.challengeId, way: 'totp', code };
    const second = await call<{ accessToken: string }>('/api/v1/public/staff-sessions/second-factor', { body });
    if (second.status === 410) first = await begin();
    token = second.body.accessToken ?? '';
    return second.status === 200;
  });
  return token;
}

/** A complete application for 1.004873 that needs no papers. */
export const maritalStatusApplication = (receivingCommune = '02215') => ({
  procedureCode: '1.004873',
  receivingCommune,
  declared: true,
  papers: [],
  answers: {
    forWhom: 'self',
    applicantFullName: 'Ma Thị Hạnh',
    applicantCitizenId: '008190001234',
    applicantAddress: { provinceCode: '08', communeCode: '02215', detail: 'Tổ 5' },
    personFullName: 'Ma Thị Hạnh',
    personBirthDate: '1990-05-12',
    personSex: 'female',
    personEthnicity: '02',
    personNationality: 'Việt Nam',
    personCitizenId: '008190001234',
    personAddress: { provinceCode: '08', communeCode: '02215', detail: 'Tổ 5' },
    status: 'never_married',
    hasEarlierCertificate: false,
    purpose: 'loan',
  },
});

/** Polls until `probe` gives something. @throws Error after the deadline */
export async function until<T>(what: string, probe: () => Promise<T | undefined | false>, deadlineMs = 60_000): Promise<T> {
  const end = Date.now() + deadlineMs;
  while (Date.now() < end) {
    const value = await probe();
    if (value !== undefined && value !== false) return value;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  throw new Error(`waited ${deadlineMs} ms in vain for ${what}`);
}
