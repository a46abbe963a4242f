import { randomBytes, randomInt } from 'node:crypto';

/** No I, O, 0 and 1: a slip is read by tired eyes. */
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const letters = (count: number): string => Array.from({ length: count }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');

/** Code of a printed slip, `HT-7K3M-9QXD`: 40 bits, useless without an identity card at the counter. */
export const newSlipCode = (): string => `HT-${letters(4)}-${letters(4)}`;

/** 128 random bits in 22 letters that fit a link. */
export const newToken = (): string => randomBytes(16).toString('base64url');
