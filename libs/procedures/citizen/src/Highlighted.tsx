import { fold } from '@tinhso/kernel';
import { Fragment } from 'react';

/**
 * A text with the looked-for words marked, found with or without marks. Neighbouring hits are one mark, and a hit must be a whole word
 * or its beginning: marking single letters inside words only disturbs.
 */
export function Highlighted({ text, query }: { text: string; query: string }) {
  const wanted = fold(query)
    .split(' ')
    .filter((word) => word.length > 1);
  if (wanted.length === 0) return text;
  const pieces = text.split(/(\s+)/);
  const hit = (piece: string) => {
    const word = fold(piece).replace(/[^\p{L}\p{N}.]/gu, '');
    return word.length > 1 && wanted.some((each) => word === each || (each.length > 2 && word.startsWith(each)));
  };
  const runs: { marked: boolean; text: string }[] = [];
  for (const [i, piece] of pieces.entries()) {
    const blank = /^\s+$/.test(piece);
    const marked = blank ? (runs.at(-1)?.marked ?? false) && hit(pieces[i + 1] ?? '') : hit(piece);
    const last = runs.at(-1);
    if (last && last.marked === marked) last.text += piece;
    else runs.push({ marked, text: piece });
  }
  return runs.map((run, i) => (run.marked ? <mark key={i}>{run.text}</mark> : <Fragment key={i}>{run.text}</Fragment>));
}
