import { fold } from '@tinhso/kernel';
import { passwordFaults, type PasswordContext, type PasswordFault } from '@tinhso/identity-contract';
import { commonPasswords } from './common-passwords.js';
import { consistsOfOwnWords } from './own-words.js';

/** Figures and signs that people write for letters, so that `P@ssw0rd` is read as `password`. */
const LEET: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'i' };

/** Characters beside a word that add next to nothing against a guessing program: a year, `123`, `!`. */
const DECORATION = 6;

/** The form without what people put around a word: `***matkhau2026!` becomes `matkhau`; undefined when that is more than a decoration. */
function bareWord(text: string): string | undefined {
  const word = text.replace(/^[^a-z]+/u, '').replace(/[^a-z]+$/u, '');
  return word.length >= 3 && text.length - word.length <= DECORATION ? word : undefined;
}

/** A list word said twice or more (`hanhhanh`) is no better than once. */
function isRepeated(text: string): boolean {
  const half = /^(.{3,}?)\1+$/u.exec(text)?.[1];
  return half !== undefined;
}

/**
 * Whether a guessing program would try this password early: a listed one, a listed word with figures or signs around it,
 * with letters written as figures, with spaces between, or repeated.
 */
export function isCommonPassword(password: string): boolean {
  const written = fold(password);
  const plain = written.replace(/[\s._-]+/gu, '');
  const spelled = plain.replace(/[013457@$!]/gu, (c) => LEET[c] ?? c);
  const digits = plain.replace(/\D+/gu, '');
  const forms = [written, plain, spelled, bareWord(plain), bareWord(spelled), plain.length - digits.length <= 3 ? digits : undefined];
  return forms.some(
    (form) => form !== undefined && (commonPasswords.has(form) || isRepeated(form) || (form === digits && isCounting(form))),
  );
}

/** `123456`, `0123456789`, `987654`: six figures or more that go up or down by one. */
function isCounting(digits: string): boolean {
  return digits.length >= 6 && ('01234567890'.includes(digits) || '09876543210'.includes(digits));
}

/**
 * The first reason why a password cannot be used, or undefined. Adds the list and the words of the person and the place to the rules
 * both sides know.
 */
export function passwordRefusal(password: string, context: PasswordContext): PasswordFault | undefined {
  const [fault] = passwordFaults(password, context);
  if (fault) return fault;
  if (isCommonPassword(password)) return 'common';
  return consistsOfOwnWords(password, context.names ?? []) ? 'own-words' : undefined;
}
