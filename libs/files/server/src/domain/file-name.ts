import { fileLimits } from '@tinhso/files-contract';

/** Ending of a name without its dot, in lower case; empty when there is none. */
export function extensionOf(name: string): string {
  return /\.([^.\s]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** A name fit to be shown: one path segment, NFC, without control or direction-changing characters, cut before its ending. */
export function cleanFileName(given: string): string {
  const segment = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  // U+202A-202E and U+2066-2069 can make "exe.fdp" read as "pdf.exe" backwards.
  const name = segment
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (name === '' || /^\.+$/.test(name)) return 'tep';
  const letters = [...name];
  if (letters.length <= fileLimits.maxNameLength) return name;
  const ending = extensionOf(name);
  const tail = ending === '' ? '' : `.${ending}`;
  return letters.slice(0, fileLimits.maxNameLength - tail.length).join('') + tail;
}
