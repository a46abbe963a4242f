import { fold } from '@tinhso/kernel';

/** Pieces of a text with those that match a word of the query, marks aside: `hoang may` finds `Hoàng Thị Mây`. */
export function markMatches(text: string, query: string): { text: string; hit: boolean }[] {
  const letters = [...text.normalize('NFC')];
  const plain = letters.map((letter) => (/\s/u.test(letter) ? ' ' : fold(letter) || letter));
  const hits = new Set<number>();
  for (const word of fold(query).split(' ').filter(Boolean)) {
    const size = [...word].length;
    for (let at = 0; at + size <= plain.length; at++) {
      const startsWord = at === 0 || !/[\p{L}\p{N}]/u.test(plain[at - 1] ?? '');
      if (startsWord && plain.slice(at, at + size).join('') === word) for (let n = at; n < at + size; n++) hits.add(n);
    }
  }
  const pieces: { text: string; hit: boolean }[] = [];
  letters.forEach((letter, index) => {
    const last = pieces.at(-1);
    if (last?.hit === hits.has(index)) last.text += letter;
    else pieces.push({ text: letter, hit: hits.has(index) });
  });
  return pieces;
}
