import { randomInt } from 'node:crypto';
import { identityLimits } from '@tinhso/identity-contract';

/** Without characters that look alike on paper: no 0 O, 1 I L, 5 S, 8 B. */
const ALPHABET = '234679ACDEFGHJKMNPQRTUVWXYZ';
const GROUP = 5;

/** Ten codes of 27^10, about 47 bits each. */
export const newBackupCodes = (): string[] => Array.from({ length: identityLimits.backupCodes.count }, newCode);

function newCode(): string {
  const characters = Array.from({ length: 2 * GROUP }, () => ALPHABET[randomInt(ALPHABET.length)] ?? '');
  return `${characters.slice(0, GROUP).join('')}-${characters.slice(GROUP).join('')}`;
}

/** The code as it is kept: capitals, no dash, no spaces. */
export const plainBackupCode = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/gu, '');
