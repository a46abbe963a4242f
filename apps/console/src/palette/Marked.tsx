import { markMatches } from './mark-matches.js';

/** A text with what matched underlined. */
export function Marked({ text, query }: { text: string; query: string }) {
  return markMatches(text, query).map((piece, index) => (piece.hit ? <mark key={index}>{piece.text}</mark> : piece.text));
}
