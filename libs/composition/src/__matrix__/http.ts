/** What a row sends. The method and the pattern of the path come from the OpenAPI document. */
export interface Request {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  /** Sent as JSON unless it is bytes. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What came back, whole. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Where an operation is found. */
export interface Route {
  readonly method: string;
  /** `/api/v1/citizen/dossiers/{id}` */
  readonly path: string;
}

/** The same for every call, so that two answers can be compared byte for byte. */
const REQUEST_ID = 'matrix-0000000000';
/** A call that takes longer hangs. */
const DEADLINE_MS = 8_000;

const targetOf = (path: string, params: Readonly<Record<string, unknown>>, query: Request['query']): string => {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (typeof value !== 'string') throw new Error(`${path} needs ${name}`);
    return encodeURIComponent(value);
  });
  return query ? `${filled}?${new URLSearchParams(query).toString()}` : filled;
};

/** Sends one call. A stream is listened to for a moment and closed. */
export async function send(
  base: string,
  { method, path }: Route,
  request: Request,
  headers: Readonly<Record<string, string>>,
): Promise<Reply> {
  const { params = {}, query, body } = request;
  const bytes = body instanceof Uint8Array;
  const stop = new AbortController();
  const late = setTimeout(() => stop.abort(new Error(`${method} ${path} was not answered in ${DEADLINE_MS} ms`)), DEADLINE_MS);
  try {
    const response = await fetch(base + targetOf(path, params, query), {
      method,
      redirect: 'manual',
      signal: stop.signal,
      headers: {
        'x-request-id': REQUEST_ID,
        ...(body !== undefined && !bytes ? { 'content-type': 'application/json' } : {}),
        ...request.headers,
        ...headers,
      },
      ...(body === undefined ? {} : { body: bytes ? (body as BodyInit) : JSON.stringify(body) }),
    });
    const streams = response.headers.get('content-type')?.startsWith('text/event-stream') ?? false;
    const text = streams ? await beginning(response, stop) : await response.text();
    return { status: response.status, headers: response.headers, text };
  } finally {
    clearTimeout(late);
  }
}

/** What a stream tells within a moment. */
const MOMENT_MS = 300;

async function beginning(response: Response, stop: AbortController): Promise<string> {
  const reader = response.body?.getReader();
  const end = new Promise<undefined>((resolve) => setTimeout(resolve, MOMENT_MS));
  let text = '';
  for (;;) {
    const piece = await Promise.race([reader?.read(), end]);
    if (piece?.value) text += Buffer.from(piece.value).toString();
    if (!piece || piece.done) break;
  }
  stop.abort();
  return text;
}

/** Code of the problem that an answer is; undefined for an answer that is none. */
export function problemOf({ headers, text }: Reply): string | undefined {
  // An answer to HEAD has the headers of a problem and no body.
  if (text === '' || !headers.get('content-type')?.includes('problem+json')) return undefined;
  return (JSON.parse(text) as { code: string }).code;
}

/** Headers by which an answer could tell more than its body does. */
const TELLING = [
  'content-type',
  'content-length',
  'cache-control',
  'www-authenticate',
  'retry-after',
  'set-cookie',
  'etag',
  'last-modified',
];

/** Everything of an answer that an outsider can see. */
export const bytesOf = ({ status, headers, text }: Reply): string =>
  [status, ...TELLING.map((name) => `${name}: ${headers.get(name) ?? '-'}`), text].join('\n');
