import type { FastifyReply, FastifyRequest } from 'fastify';

/** Ties a visit to the eID to the browser that began it; whoever else is sent the return address can do nothing with it. */
export interface BrowserMark {
  readonly visitId: string;
  readonly secret: string;
}

const PREFIX = 'ts_eid_';
const PATH = '/api/v1';

const nameOf = (visitId: string): string => PREFIX + visitId;

/** One cookie for each visit, so that two tabs do not spoil each other's. */
export function setMark(reply: FastifyReply, { visitId, secret }: BrowserMark, expires: Date, secure: boolean): void {
  const attributes = [`Path=${PATH}`, `Expires=${expires.toUTCString()}`, 'HttpOnly', 'SameSite=Lax', ...(secure ? ['Secure'] : [])];
  void reply.header('set-cookie', [`${nameOf(visitId)}=${secret}`, ...attributes].join('; ')).header('cache-control', 'no-store');
}

export const clearMark = (reply: FastifyReply, visitId: string, secure: boolean): void =>
  setMark(reply, { visitId, secret: '' }, new Date(0), secure);

/** Every mark that a request carries, newest visit first (ids are in order of time). */
export function readMarks(request: FastifyRequest): BrowserMark[] {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  return pairs
    .flatMap((pair) => {
      const [, visitId, secret] = /^ts_eid_([0-9a-f-]{36})=([\w-]{43})$/.exec(pair) ?? [];
      return visitId && secret ? [{ visitId, secret }] : [];
    })
    .sort((a, b) => (a.visitId < b.visitId ? 1 : -1))
    .slice(0, 5);
}
