import { foldWords } from '@tinhso/kernel';

const LONGEST = 40;

/** `Ngày sinh của con` → `ngaySinhCuaCon`: a key of letters and figures that begins with a letter. Empty for a text without any. */
function camel(text: string): string {
  const words = foldWords(text).map((word) => word.replace(/[^a-z0-9]/g, ''));
  const joined = words
    .filter(Boolean)
    .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('');
  return joined
    .replace(/^\d+/, '')
    .slice(0, LONGEST)
    .replace(/^[A-Z]/, (letter) => letter.toLowerCase());
}

/** A key made from a label, other than those taken. It is made once; a label that is changed later keeps its key, as answers stand under it. */
export function keyFrom(label: string, taken: Iterable<string>, otherwise: string): string {
  const used = new Set(taken);
  const base = camel(label) || otherwise;
  if (!used.has(base)) return base;
  for (let number = 2; ; number++) if (!used.has(`${base}${number}`)) return `${base}${number}`;
}

/** The same for rules, which are written with dashes. */
export function dashedKeyFrom(label: string, taken: Iterable<string>, otherwise: string): string {
  const used = new Set(taken);
  const base =
    foldWords(label)
      .map((word) => word.replace(/[^a-z0-9]/g, ''))
      .filter(Boolean)
      .join('-')
      .replace(/^[^a-z]+/, '')
      .slice(0, LONGEST)
      .replace(/-$/, '') || otherwise;
  if (!used.has(base)) return base;
  for (let number = 2; ; number++) if (!used.has(`${base}-${number}`)) return `${base}-${number}`;
}
