/** Bytes at either end within which header and trailer must stand (ISO 32000-2, annex I: readers allow junk of about this much). */
const MARGIN = 2048;

/** What can be seen of a PDF without reading its objects. */
export type PdfStructure = 'sound' | 'locked' | 'damaged' | 'empty';

/** A PDF, or the pieces of it that were read, as Latin-1 text. */
export interface PdfPieces {
  /** From the first byte. */
  readonly head: string;
  /** Up to the last byte. */
  readonly tail: string;
  /** All that was read, ends included: the trailer may stand anywhere in it. */
  readonly all: string;
  /** Bytes of the whole file. */
  readonly size: number;
}

/**
 * Basic look at a PDF (ISO 32000-2, 7.5): header, end mark, a cross-reference offset inside the file, a document
 * catalogue, no encryption dictionary, some page. Does not parse objects: what viewers repair is not our business.
 * A document that only restricts printing is locked too: officials have to print, stamp and sign it.
 */
export function pdfStructure({ head, tail, all, size }: PdfPieces): PdfStructure {
  const end = tail.slice(-MARGIN);
  if (!/%PDF-[12]\.\d/.test(head.slice(0, MARGIN)) || !end.includes('%%EOF')) return 'damaged';
  const offset = crossReferenceAt(end);
  if (offset === undefined || offset >= size) return 'damaged';
  // Both stand in a trailer or in the dictionary of a cross-reference stream, which are never compressed.
  if (/\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/.test(all)) return 'locked';
  if (!/\/Root\s+\d+\s+\d+\s+R/.test(all)) return 'damaged';
  return hasNoPages(all) ? 'empty' : 'sound';
}

/** Where the last cross-reference table begins, as the end of the file says. */
export function crossReferenceAt(tail: string): number | undefined {
  const found = [...tail.matchAll(/startxref\s+(\d+)/g)].at(-1)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** Every page tree that can be seen says that it holds nothing; one hidden in a compressed stream is left to those who can read it. */
function hasNoPages(text: string): boolean {
  const trees = [...text.matchAll(/<<(?:(?!<<|>>)[\s\S]){0,400}?\/Type\s*\/Pages\b(?:(?!<<|>>)[\s\S]){0,400}?>>/g)].map(([tree]) => tree);
  return trees.length > 0 && trees.every((tree) => /\/Count\s+0\b/.test(tree));
}
