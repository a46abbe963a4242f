/** Bytes at either end within which header and trailer must stand (ISO 32000-2, annex I: readers allow junk of about this much). */
const MARGIN = 2048;

/**
 * Basic look at a PDF (ISO 32000-2, 7.5): header, end mark, a cross-reference offset inside the file, a document
 * catalogue, no encryption dictionary. Does not parse objects: what viewers repair is not our business.
 */
export function pdfStructure(bytes: Buffer): 'sound' | 'locked' | 'damaged' {
  const head = bytes.subarray(0, MARGIN).toString('latin1');
  const tail = bytes.subarray(-MARGIN).toString('latin1');
  if (!/%PDF-[12]\.\d/.test(head) || !tail.includes('%%EOF')) return 'damaged';
  const offset = [...tail.matchAll(/startxref\s+(\d+)/g)].at(-1)?.[1];
  if (offset === undefined || Number(offset) >= bytes.length) return 'damaged';
  const text = bytes.toString('latin1');
  // Both stand in a trailer or in the dictionary of a cross-reference stream, which are never compressed.
  if (/\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/.test(text)) return 'locked';
  return /\/Root\s+\d+\s+\d+\s+R/.test(text) ? 'sound' : 'damaged';
}
