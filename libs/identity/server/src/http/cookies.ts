import type { FastifyRequest } from 'fastify';

/** Name and path of a cookie as it goes over the wire. */
export interface CookiePlace {
  readonly name: string;
  readonly path: string;
}

/**
 * Under https every cookie belongs to this very host and was set by it over TLS: browsers take the prefix `__Host-` from nobody else,
 * for no domain and for no path but `/`. Without TLS there is no such cookie, and the narrow path keeps it out of other requests.
 */
export const placeOf = ({ name, path }: CookiePlace, secure: boolean): CookiePlace =>
  secure ? { name: `__Host-${name}`, path: '/' } : { name, path };

/** The attributes that every cookie of ours has. */
export const attributesOf = (secure: boolean): readonly string[] => ['HttpOnly', 'SameSite=Lax', ...(secure ? ['Secure'] : [])];

/** Every cookie of a request, `name=value`. */
export const cookiePairs = (request: FastifyRequest): string[] => (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());

/** Value of a cookie of the request. */
export function readCookie(request: FastifyRequest, name: string): string | undefined {
  return cookiePairs(request)
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1);
}
