import { describe, expect, it } from '@jest/globals';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { readMarks, setMark } from './browser-mark.js';

const visitId = '01990000-0000-7000-8000-000000000001';
const secret = 'x'.repeat(43);

function cookieOf(secure: boolean): string {
  let cookie = '';
  const reply = {
    header(name: string, value: string) {
      if (name === 'set-cookie') cookie = value;
      return reply;
    },
  };
  setMark(reply as unknown as FastifyReply, { visitId, secret }, new Date('2026-12-01T00:00:00Z'), secure);
  return cookie;
}

const carrying = (cookie: string): FastifyRequest => ({ headers: { cookie } }) as unknown as FastifyRequest;

describe('the mark of a browser that visits the eID', () => {
  it.each([
    [true, `__Host-ts_eid_${visitId}=${secret}; Path=/; `],
    [false, `ts_eid_${visitId}=${secret}; Path=/api/v1; `],
  ])('comes back as it was set (TLS: %s)', (secure, beginning) => {
    const cookie = cookieOf(secure);
    expect(cookie.startsWith(beginning)).toBe(true);
    expect(cookie.endsWith('; Secure')).toBe(secure);
    expect(readMarks(carrying(`lang=vi; ${cookie.split(';')[0] ?? ''}`), secure)).toEqual([{ visitId, secret }]);
  });

  it('is not taken under TLS from who could only write the plain name', () => {
    expect(readMarks(carrying(`ts_eid_${visitId}=${secret}`), true)).toEqual([]);
  });
});
