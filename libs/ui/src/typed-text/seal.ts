/** Text sealed for one account: AES-256-GCM under a key that only the server gives, and only to that account. */
export interface Seal {
  seal: (text: string) => Promise<string>;
  /** undefined for what another account sealed, or what was altered. */
  open: (sealed: string) => Promise<string | undefined>;
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
  return {
    async seal(text) {
      const iv = crypto.getRandomValues(new Uint8Array(NONCE));
      const body = new Uint8Array(await subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text)));
      return toBase64(new Uint8Array([...iv, ...body]));
    },
    async open(sealed) {
      try {
        const bytes = fromBase64(sealed);
        const iv = bytes.slice(0, NONCE);
        return new TextDecoder().decode(await subtle.decrypt({ name: 'AES-GCM', iv }, key, bytes.slice(NONCE)));
      } catch (error) {
        if (error instanceof DOMException) return undefined;
        throw error;
      }
    },
  };
}
