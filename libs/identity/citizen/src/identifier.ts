import { parsePhone } from '@tinhso/kernel';

/** What people type to say who they are: a phone, or an e-mail. */
export type Identifier = { phone: string } | { email: string };

/** Reads a phone or an e-mail however it is typed; undefined for what is neither. */
export function readIdentifier(typed: string): Identifier | undefined {
  const text = typed.trim();
  if (text.includes('@')) return isEmail(text) ? { email: text } : undefined;
  const phone = parsePhone(text);
  return phone.ok ? { phone: phone.value } : undefined;
}

/** Something before the at sign, and a domain with a dot after it. The server looks closer. */
export const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/u.test(text.trim());
