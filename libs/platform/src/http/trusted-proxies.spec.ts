import { describe, expect, it } from '@jest/globals';
import fastify from 'fastify';
import { trustedProxies } from './trusted-proxies.js';

const PROXY = '127.0.0.1';

/** The address that the product takes for the caller's when the request comes from `PROXY`. */
async function addressSeen(proxies: number, forwardedFor?: string): Promise<string> {
  const app = fastify({ trustProxy: trustedProxies(proxies) });
  app.get('/', (request) => request.ip);
  const headers: Record<string, string> = forwardedFor === undefined ? {} : { 'x-forwarded-for': forwardedFor };
  try {
    const url = await app.listen({ host: PROXY, port: 0 });
    return await (await fetch(url, { headers })).text();
  } finally {
    await app.close();
  }
}

describe('the address of a caller', () => {
  it.each<[string, number, string | undefined, string]>([
    ['without proxies nothing that a caller writes counts', 0, '203.0.113.7', PROXY],
    ['one proxy tells whom it serves', 1, '203.0.113.7', '203.0.113.7'],
    ['and what the caller wrote before it does not count', 1, '198.51.100.1, 203.0.113.7', '203.0.113.7'],
    ['however much of it there is', 1, '198.51.100.1, 198.51.100.2, 203.0.113.7', '203.0.113.7'],
    ['two proxies: the first of them tells', 2, '198.51.100.1, 203.0.113.7, 10.0.0.2', '203.0.113.7'],
    ['a proxy that tells nothing is the caller', 1, undefined, PROXY],
  ])('%s', async (_, proxies, forwardedFor, seen) => {
    expect(await addressSeen(proxies, forwardedFor)).toBe(seen);
  });
});
