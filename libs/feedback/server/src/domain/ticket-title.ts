const LONGEST = 90;

/** The first sentence of a report, for lists; cut at a word where it is long. */
export function ticketTitle(text: string): string {
  const line = text.trim().split(/(?<=[.!?…])\s|\n/u)[0] ?? '';
  const sentence = line.replace(/\s+/gu, ' ').replace(/[.…]+$/u, '');
  if (sentence.length <= LONGEST) return sentence;
  const cut = sentence.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST - 20)).trimEnd()}…`;
}
