import { describe, expect, it } from '@jest/globals';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { readCookie } from './cookies.js';
import { clearRefreshCookie, readRefreshCookie, setRefreshCookie } from './refresh-cookie.js';

const EXPIRES = new Date('2026-12-01T00:00:00Z');

/** The header that is set by `write`. */
function cookieOf(write: (reply: FastifyReply) => void): string {
  const headers = new Map<string, string>();
  const reply = {
    header(name: string, value: string) {
      headers.set(name, value);
      return reply;
    },
  };
  write(reply as unknown as FastifyReply);
  expect(headers.get('cache-control')).toBe('no-store');
  return headers.get('set-cookie') ?? '';
}

const request = (headers: Record<string, string>): FastifyRequest => ({ headers }) as unknown as FastifyRequest;

describe('the refresh cookie', () => {
  it.each(['citizen', 'staff'] as const)(
    'of a %s is kept from scripts and other sites, goes over TLS only, and belongs to this very host',
    (kind) => {
      const cookie = cookieOf((reply) => setRefreshCookie(reply, kind, 'token', EXPIRES, true));
      expect(cookie).toMatch(/^__Host-ts_s?rt=token; Path=\/; Expires=Tue, 01 Dec 2026 00:00:00 GMT; /);
      expect(cookie.split('; ')).toEqual(expect.arrayContaining(['HttpOnly', 'SameSite=Lax', 'Secure']));
      expect(cookie).not.toContain('Domain');
    },
  );

  it('can be set on a machine without TLS, for trying', () => {
    const cookie = cookieOf((reply) => setRefreshCookie(reply, 'citizen', 'token', EXPIRES, false));
    expect(cookie).toMatch(/^ts_rt=token; Path=\/api\/v1\/public\/sessions; /);
    expect(cookie).not.toContain('Secure');
  });

  it('is cleared with the same attributes', () => {
    expect(cookieOf((reply) => clearRefreshCookie(reply, 'staff', true))).toMatch(
      /^__Host-ts_srt=; Path=\/; .*1970.*; HttpOnly; SameSite=Lax; Secure$/,
    );
  });
});

describe('reading it', () => {
  const cookie = 'other_ts_rt=no; ts_rt=mine; lang=vi';

  it('finds the cookie by its whole name', () => {
    expect(readCookie(request({ cookie }), 'ts_rt')).toBe('mine');
    expect(readRefreshCookie(request({ cookie, 'x-tinhso-client': '1', 'sec-fetch-site': 'same-origin' }), 'citizen', false)).toBe('mine');
    expect(readRefreshCookie(request({ cookie, 'x-tinhso-client': '1' }), 'staff', false)).toBeUndefined();
  });

  it('takes under https only what this host set itself: a neighbour can plant the plain name, not the prefix', () => {
    const own = { 'x-tinhso-client': '1' };
    expect(readRefreshCookie(request({ ...own, cookie: 'ts_rt=planted' }), 'citizen', true)).toBeUndefined();
    expect(readRefreshCookie(request({ ...own, cookie: 'ts_rt=planted; __Host-ts_rt=mine' }), 'citizen', true)).toBe('mine');
  });

  it.each<Record<string, string>>([
    { cookie },
    { cookie, 'sec-fetch-site': 'same-origin' },
    { cookie, 'x-tinhso-client': '1', 'sec-fetch-site': 'cross-site' },
    { cookie, 'x-tinhso-client': '1', 'sec-fetch-site': 'same-site' },
  ])('is refused to anybody but our own pages: %j', (headers) => {
    expect(() => readRefreshCookie(request(headers), 'citizen', false)).toThrow(expect.objectContaining({ code: 'origin-refused' }));
  });
});
