import { createHmac } from 'node:crypto';

/** The partner that the stand-in knows. */
export interface PlatformPartner {
  readonly code: string;
  readonly secret: string;
  /** Where notices go; at the real platform it is set by hand when a partner is registered. */
  readonly noticeUrl: string;
}

/** A message as it travels: JSON as base64url, and the HMAC-SHA256 of those characters in hex. */
export interface SignedMessage {
  readonly data: string;
  readonly signature: string;
}

const hmac = (secret: string, data: string): string => createHmac('sha256', secret).update(data).digest('hex');

export function sign(secret: string, content: object): SignedMessage {
  const data = Buffer.from(JSON.stringify(content)).toString('base64url');
  return { data, signature: hmac(secret, data) };
}

/** @returns what is inside, or undefined when the signature is wrong */
export const read = (secret: string, { data, signature }: SignedMessage): Record<string, unknown> | undefined =>
  signature === hmac(secret, data) ? (JSON.parse(Buffer.from(data, 'base64url').toString()) as Record<string, unknown>) : undefined;
