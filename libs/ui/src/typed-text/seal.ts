/** Text and pictures sealed for one account: AES-256-GCM under a key that only the server gives, and only to that account. */
export interface Seal {
  seal: (text: string) => Promise<string>;
  /** undefined for what another account sealed, or what was altered. */
  open: (sealed: string) => Promise<string | undefined>;
  /** The same for what is no text, such as a photo. */
  sealBytes: (bytes: BufferSource) => Promise<Uint8Array<ArrayBuffer>>;
  openBytes: (sealed: Uint8Array<ArrayBuffer>) => Promise<ArrayBuffer | undefined>;
}

const NONCE = 12;

const toBase64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
const fromBase64 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (c) => c.charCodeAt(0));

/** @returns undefined where the browser has no cryptography (plain http in a local network): nothing is kept there */
export async function sealOf(textKey: string): Promise<Seal | undefined> {
  const { subtle } = crypto as { subtle?: SubtleCrypto };
  if (!subtle) return undefined;
  const raw = fromBase64(textKey.replaceAll('-', '+').replaceAll('_', '/'));
  const key = await subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
  const sealBytes = async (bytes: BufferSource) => {
    const iv = crypto.getRandomValues(new Uint8Array(NONCE));
    const body = new Uint8Array(await subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes));
    const sealed = new Uint8Array(NONCE + body.length);
    sealed.set(iv);
    sealed.set(body, NONCE);
    return sealed;
  };
  const openBytes = async (sealed: Uint8Array<ArrayBuffer>) => {
    try {
      return await subtle.decrypt({ name: 'AES-GCM', iv: sealed.slice(0, NONCE) }, key, sealed.slice(NONCE));
    } catch (error) {
      if (error instanceof DOMException) return undefined;
      throw error;
    }
  };
  return {
    sealBytes,
    openBytes,
    seal: async (text) => toBase64(await sealBytes(new TextEncoder().encode(text))),
    async open(sealed) {
      const bytes = decoded(sealed);
      const opened = bytes && (await openBytes(bytes));
      return opened && new TextDecoder().decode(opened);
    },
  };
}

/** undefined for what is no base64. */
function decoded(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return fromBase64(text);
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
