/** Runs of 9 to 12 digits (phones, citizen IDs), with spaces or dots between, and e-mail addresses. */
const NUMBERS = /(?<![\w-])\+?\d(?:[ .]?\d){8,11}(?![\w-])/g;
const EMAILS = /[\w.+-]+@[\w-]+\.[\w.-]+/g;

/** Masks personal data in a line that is about to be logged. Ids (UUIDs) and times pass. */
export function mask(line: string): string {
  return line.replace(NUMBERS, (found) => '•'.repeat(Math.max(0, found.length - 2)) + found.slice(-2)).replace(EMAILS, '•@•');
}
