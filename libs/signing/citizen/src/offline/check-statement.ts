import { DocumentStatement, REVOCATION_MARK_LENGTH, type StatementKeys } from '@tinhso/signing-contract';

/** What a statement turned out to be. `unknown-key`: signed with a key that is not here; perhaps it came after the keys were fetched. */
export type StatementCheck =
  | { readonly outcome: 'genuine'; readonly statement: DocumentStatement }
  | { readonly outcome: 'forged' }
  | { readonly outcome: 'unknown-key' }
  | { readonly outcome: 'no-keys' };

const bytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0));

/** A part of a JWS as an object; undefined when it is none. */
function readPart(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes(text)));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    // Somebody's text need not be base64, UTF-8 or JSON: then it is no statement.
    return undefined;
  }
}

const isStatement = (value: Record<string, unknown>): value is DocumentStatement & Record<string, unknown> =>
  Object.entries(DocumentStatement.properties).every(
    ([key]) => typeof value[key] === 'string' || (['n', 'p'].includes(key) && value[key] === undefined),
  );

/** Checks a compact JWS (ES256) with the keys that are here; no line is needed. */
export async function checkStatement(jws: string, keys: StatementKeys['keys'] | undefined): Promise<StatementCheck> {
  if (!keys || keys.length === 0) return { outcome: 'no-keys' };
  const [header = '', payload = '', signature = ''] = jws.split('.');
  const said = readPart(header);
  const statement = readPart(payload);
  if (!said || !statement || said['alg'] !== 'ES256' || !isStatement(statement)) return { outcome: 'forged' };
  const jwk = keys.find(({ kid }) => kid === said['kid']);
  if (!jwk) return { outcome: 'unknown-key' };
  const { kty, crv, x, y } = jwk;
  const key = await crypto.subtle.importKey('jwk', { kty, crv, x, y }, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['verify']);
  const holds = await verified(key, signature, `${header}.${payload}`);
  return holds ? { outcome: 'genuine', statement } : { outcome: 'forged' };
}

async function verified(key: CryptoKey, signature: string, text: string): Promise<boolean> {
  // 64 bytes are 86 letters, and there is one way to write them: a letter more or another last one is a change.
  if (!/^[A-Za-z0-9_-]{85}[AQgw]$/.test(signature)) return false;
  return crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, bytes(signature), new TextEncoder().encode(text));
}

/** How a code stands in the list of what was taken back. */
export async function markOf(verifyCode: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifyCode)));
  return [...digest]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, REVOCATION_MARK_LENGTH);
}
