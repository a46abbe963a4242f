const collator = new Intl.Collator('vi');

/** The word a Vietnamese person is called and listed by: the last one (`Ma Thị Hạnh` → `Hạnh`). */
export function givenName(fullName: string): string {
  const words = fullName.trim().split(/\s+/u);
  return words[words.length - 1] ?? '';
}

/** Order of a Vietnamese list of people: by the last word, then by the whole name, both in Vietnamese alphabet order. */
export function compareNames(a: string, b: string): number {
  return collator.compare(givenName(a), givenName(b)) || collator.compare(a, b);
}

/** Order of places and titles: Vietnamese alphabet order of the whole text. */
export function compareText(a: string, b: string): number {
  return collator.compare(a, b);
}
