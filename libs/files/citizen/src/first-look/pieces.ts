import { crossReferenceAt, type PdfPieces } from '@tinhso/files-contract';

/** Bytes read at either end: the trailers of ordinary PDFs, also of those made for fast viewing, stand there. */
const END_BYTES = 64 * 1024;

const latin1 = async (part: Blob): Promise<string> => new TextDecoder('latin1').decode(await part.arrayBuffer());

/** The ends of a PDF and the place its end points to; the middle, where the pictures are, stays unread. */
export async function piecesOf(file: Blob): Promise<PdfPieces> {
  const [head, tail] = await Promise.all([latin1(file.slice(0, END_BYTES)), latin1(file.slice(-END_BYTES))]);
  const table = crossReferenceAt(tail);
  const middle = table === undefined ? '' : await latin1(file.slice(table, table + END_BYTES));
  return { head, tail, all: [head, middle, tail].join('\n'), size: file.size };
}
