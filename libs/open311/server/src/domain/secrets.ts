import { createHash, randomBytes } from 'node:crypto';

export const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();

/** A new key; the beginning tells what it is for, so that a leaked one is recognised. */
export const newApiKey = (): string => `tso311_${randomBytes(24).toString('base64url')}`;

/** What of a key may be shown later on. */
export const hintOf = (apiKey: string): string => apiKey.slice(0, 11);

export const newToken = (): string => randomBytes(16).toString('hex');
