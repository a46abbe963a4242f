/** Calls to processes that may be dead at this moment. */
import { setTimeout as wait } from 'node:timers/promises';

const PATIENCE_MS = 120_000;
const CALL_MS = 15_000;

/** One call. @returns {Promise<{ status: number, body: any, location: string | null }>} @throws when nobody answers */
export async function call(url, { method, token, body, headers = {}, form, ip } = {}) {
  const response = await fetch(url, {
    method: method ?? (body || form ? 'POST' : 'GET'),
    headers: {
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(ip ? { 'x-forwarded-for': ip } : {}),
      ...(body ? { 'content-type': 'application/json' } : {}),
      ...(form ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
      ...headers,
    },
    ...(body ? { body: JSON.stringify(body) } : form ? { body: new URLSearchParams(form).toString() } : {}),
    redirect: 'manual',
    signal: AbortSignal.timeout(CALL_MS),
  });
  const text = await response.text();
  const json = /json/.test(response.headers.get('content-type') ?? '') && text !== '';
  return { status: response.status, body: json ? JSON.parse(text) : text, location: response.headers.get('location') };
}

/** Calls until somebody answers who is not out of order, as people and machines do. */
export async function persist(url, options) {
  const deadline = performance.now() + PATIENCE_MS;
  for (let pause = 60; ; pause = Math.min(pause * 2, 1_000)) {
    try {
      const answer = await call(url, options);
      if (answer.status < 500 && answer.status !== 429) return answer;
      if (performance.now() > deadline) throw new Error(`${url} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    } catch (error) {
      if (performance.now() > deadline) throw error;
    }
    await wait(pause);
  }
}
