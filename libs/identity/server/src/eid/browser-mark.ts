import type { FastifyReply, FastifyRequest } from 'fastify';
import { attributesOf, cookiePairs, placeOf } from '../http/cookies.js';

/** Ties a visit to the eID to the browser that began it; whoever else is sent the return address can do nothing with it. */
export interface BrowserMark {
  readonly visitId: string;
  readonly secret: string;
}

const PREFIX = 'ts_eid_';
const PATH = '/api/v1';

/** One cookie for each visit, so that two tabs do not spoil each other's. */
export function setMark(reply: FastifyReply, { visitId, secret }: BrowserMark, expires: Date, secure: boolean): void {
  const { name, path } = placeOf({ name: PREFIX + visitId, path: PATH }, secure);
  const parts = [`${name}=${secret}`, `Path=${path}`, `Expires=${expires.toUTCString()}`, ...attributesOf(secure)];
  void reply.header('set-cookie', parts.join('; ')).header('cache-control', 'no-store');
}

export const clearMark = (reply: FastifyReply, visitId: string, secure: boolean): void =>
  setMark(reply, { visitId, secret: '' }, new Date(0), secure);

/** Every mark that a request carries, newest visit first (ids are in order of time). */
export function readMarks(request: FastifyRequest, secure: boolean): BrowserMark[] {
  const prefix = placeOf({ name: PREFIX, path: PATH }, secure).name;
  return cookiePairs(request)
    .filter((pair) => pair.startsWith(prefix))
    .flatMap((pair) => {
      const [, visitId, secret] = /^([0-9a-f-]{36})=([\w-]{43})$/.exec(pair.slice(prefix.length)) ?? [];
      return visitId && secret ? [{ visitId, secret }] : [];
    })
    .sort((a, b) => (a.visitId < b.visitId ? 1 : -1))
    .slice(0, 5);
}
