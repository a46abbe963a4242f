import createClient, { type Client } from 'openapi-fetch';
import { actingStore } from '../acting/acting.js';
import { isForOthers } from '../acting/paths.js';
import type { Lang } from '../i18n/define-messages.js';
import type { paths } from './generated/schema.js';
import { ApiError, errorOf, toApiError } from './problem.js';
import type { Session } from './session.js';

/** Typed client of the HTTP interface; paths and bodies come from the OpenAPI document. */
export type Api = Client<paths>;

/** Where requests of a page drawn on the server go: path and query in, response out. */
export type ServerFetch = (path: string, init: { method: string; headers: Record<string, string>; body?: string }) => Promise<Response>;

/**
 * Client of a browser tab. Adds the bearer token and the language; a 401 renews the token once and sends the request again,
 * so that an expired token is never seen by a screen. A 403 that wants a proof of identity asks for it and goes on likewise.
 */
export function createBrowserApi(session: Session, lang: () => Lang): Api {
  return createClient<paths>({ baseUrl: '', fetch: (request) => authorisedFetch(session, lang, request) });
}

/** Sends a request as the person who is signed in, with the same renewal as the client; for streams and downloads. */
export async function authorisedFetch(session: Session, lang: () => Lang, request: Request): Promise<Response> {
  const authority = isForOthers(new URL(request.url).pathname) ? actingStore.getState().acting?.authority : undefined;
  const send = async (message: Request) => {
    message.headers.set('accept-language', lang());
    const token = session.accessToken();
    if (token) message.headers.set('authorization', `Bearer ${token}`);
    if (authority) message.headers.set('x-acting-for', authority);
    const response = await fetch(message);
    if (authority && response.status === 403) await noteRefusal(response.clone());
    return response;
  };
  if (!new URL(request.url).pathname.startsWith('/api/v1/public/') && session.getState().status === 'restoring') await session.refresh();
  const again = request.clone();
  const response = await provenIfNeeded(session, again.clone(), await send(request), send);
  if (response.status !== 401 || session.getState().status === 'anonymous' || isSessionPath(again.url)) return response;
  const renewed = await session.refresh();
  if (renewed === 'unreachable') throw new ApiError(0, { code: 'network' });
  return renewed === 'renewed' ? provenIfNeeded(session, again.clone(), await send(again), send) : response;
}

/** Asks the person for a proof where the server wants one, and sends the request again once it is given. */
async function provenIfNeeded(session: Session, again: Request, response: Response, send: (r: Request) => Promise<Response>) {
  if (response.status !== 403) return response;
  const problem = (await response.clone().json()) as { code?: string };
  return problem.code === 'proof-needed' && (await session.askProof()) ? send(again) : response;
}

/** A right that is over must not only fail one request: the page says so. */
async function noteRefusal(response: Response): Promise<void> {
  const body: unknown = await response.json().catch(() => undefined);
  if (typeof body === 'object' && body !== null && 'code' in body && body.code === 'acting-refused') actingStore.refused();
}

function isSessionPath(url: string): boolean {
  return /\/(staff-)?sessions(\/refresh)?$/.test(new URL(url).pathname);
}

/** Client for drawing a page on the server; `send` reaches the api without leaving the process. */
export function createServerApi(send: ServerFetch, lang: Lang): Api {
  return createClient<paths>({
    baseUrl: 'http://server.invalid',
    fetch: async (request) => {
      const { pathname, search } = new URL(request.url);
      const headers = { ...Object.fromEntries(request.headers), 'accept-language': lang };
      const body = request.body ? await request.text() : undefined;
      return send(pathname + search, { method: request.method, headers, body });
    },
  });
}

/** Body of a successful answer; anything else is thrown as an {@link ApiError}. */
export async function unwrap<T>(call: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  let answer: Awaited<typeof call>;
  try {
    answer = await call;
  } catch (thrown) {
    throw toApiError(thrown);
  }
  if (!answer.response.ok) throw errorOf(answer.response, answer.error);
  return answer.data as T;
}
