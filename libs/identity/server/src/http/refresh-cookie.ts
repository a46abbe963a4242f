import type { FastifyReply, FastifyRequest } from 'fastify';
import { identityProblems, refreshCookies, refreshHeader, type AccountKind } from '@tinhso/identity-contract';
import { Problem } from '@tinhso/platform';
import { attributesOf, placeOf, readCookie } from './cookies.js';

function write(reply: FastifyReply, kind: AccountKind, value: string, expires: Date, secure: boolean): void {
  const { name, path } = placeOf(refreshCookies[kind], secure);
  const parts = [`${name}=${value}`, `Path=${path}`, `Expires=${expires.toUTCString()}`, ...attributesOf(secure)];
  void reply.header('set-cookie', parts.join('; ')).header('cache-control', 'no-store');
}

/** Hands the refresh token to the browser, out of reach of scripts. Its value is base64url, so nothing needs escaping. */
export const setRefreshCookie = (reply: FastifyReply, kind: AccountKind, token: string, expires: Date, secure: boolean): void =>
  write(reply, kind, token, expires, secure);

export const clearRefreshCookie = (reply: FastifyReply, kind: AccountKind, secure: boolean): void =>
  write(reply, kind, '', new Date(0), secure);

/**
 * The refresh token of a request that comes from our own pages.
 * @throws Problem origin-refused (403) without the client header, or when the browser says that another site asks
 */
export function readRefreshCookie(request: FastifyRequest, kind: AccountKind, secure: boolean): string | undefined {
  const site = request.headers['sec-fetch-site'];
  if (request.headers[refreshHeader] === undefined || site === 'cross-site' || site === 'same-site')
    throw Problem.from(identityProblems, 'origin-refused');
  return readCookie(request, placeOf(refreshCookies[kind], secure).name);
}
