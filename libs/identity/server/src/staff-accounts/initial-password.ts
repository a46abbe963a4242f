import { randomInt } from 'node:crypto';

/** Letters and figures that are not mistaken for one another when read out. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const GROUP = 4;

/** A password to be handed over once: sixteen signs in groups of four, 79 bits. */
export const newInitialPassword = (): string =>
  Array.from({ length: GROUPS }, () => Array.from({ length: GROUP }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')).join('-');
