import { pdfStructure, type PdfStructure, type Refusal } from '@tinhso/files-contract';
import { kindOf } from './kind-of.js';
import { piecesOf } from './pieces.js';

const refusals: Record<Exclude<PdfStructure, 'sound'>, Refusal> = {
  locked: { code: 'file-pdf-locked' },
  damaged: { code: 'file-damaged' },
  empty: { code: 'file-pdf-empty' },
};

/**
 * What is wrong with a file, told before a byte of it is sent: nothing in it, a PDF in name only, locked by a password, broken off, without
 * pages. Whatever passes here is looked at again by the server, which opens it.
 */
export async function refusalAtFirstLook(file: File): Promise<Refusal | undefined> {
  if (file.size === 0) return { code: 'file-empty' };
  const kind = await kindOf(file);
  const saysPdf = file.type === 'application/pdf' || /\.pdf$/i.test(file.name);
  if (saysPdf && kind === 'other') return { code: 'file-damaged' };
  if (kind !== 'pdf' || !saysPdf) return undefined;
  const structure = pdfStructure(await piecesOf(file));
  return structure === 'sound' ? undefined : refusals[structure];
}
