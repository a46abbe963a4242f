/** An e-mail as it is stored: composed, without spaces around it. Its case is kept, because some mail servers mind it. */
export const tidyEmail = (typed: string): string => typed.normalize('NFC').trim();

/** What is shown of an address: first letter and domain, `h•••@example.vn`. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return `${Array.from(email)[0] ?? ''}•••${email.slice(at)}`;
}
