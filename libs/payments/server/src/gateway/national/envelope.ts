import { createHmac, timingSafeEqual } from 'node:crypto';

/** How every message travels, in both directions: JSON as base64url, and the HMAC-SHA256 of exactly those characters in hex. */
export interface Envelope {
  readonly data: string;
  readonly signature: string;
}

const hmac = (secret: string, data: string): string => createHmac('sha256', secret).update(data, 'utf8').digest('hex');

export function seal(secret: string, content: object): Envelope {
  const data = Buffer.from(JSON.stringify(content), 'utf8').toString('base64url');
  return { data, signature: hmac(secret, data) };
}

/** What is inside. @returns undefined when the signature is not that of the secret, or inside is no object */
export function open(secret: string, { data, signature }: Envelope): Readonly<Record<string, unknown>> | undefined {
  const [given, wanted] = [Buffer.from(signature.toLowerCase()), Buffer.from(hmac(secret, data))];
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return undefined;
  try {
    const content: unknown = JSON.parse(Buffer.from(data, 'base64url').toString('utf8'));
    return typeof content === 'object' && content !== null && !Array.isArray(content) ? (content as Record<string, unknown>) : undefined;
  } catch {
    // Signed, and yet no JSON: as good as unsigned.
    return undefined;
  }
}
