/** How a complete slip code looks. */
export const slipCodeShape = /^HT-[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}$/;

/** `ht7k3m9qxd`, however it was typed or scanned, as it stands on the slip. */
export function tidySlipCode(text: string): string {
  const letters = text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const body = letters.startsWith('HT') ? letters.slice(2) : letters;
  return body.length > 4 ? `HT-${body.slice(0, 4)}-${body.slice(4, 8)}` : `HT-${body}`;
}
