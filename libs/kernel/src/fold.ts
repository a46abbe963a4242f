/**
 * Vietnamese text for comparing and searching: without tone and vowel marks, in lower case, with single spaces.
 * `đ` is a letter of its own that no Unicode decomposition takes apart, so it is turned into `d` by hand.
 */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The folded words of a text: runs of letters and digits. A procedure code such as `1.001193` stays one word. */
export function foldWords(text: string): string[] {
  return fold(text).match(/\d+(?:\.\d+)+|[\p{L}\p{N}]+/gu) ?? [];
}

/** Text as it is stored: composed (NFC), without control characters, trimmed, with single spaces inside lines. */
export function tidyText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}
