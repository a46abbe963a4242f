import { StreamableFile } from '@nestjs/common';
import { fold } from '@tinhso/kernel';
import type { ReadableDocument } from '../use-cases/read-document.js';

/** Personal papers are kept by no cache, and a viewer must not take them for anything but a PDF. */
export const PDF_HEADERS = { 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' } as const;

/** The PDF as an attachment, its name in plain letters for old clients and in full for the others (RFC 6266). */
export function pdfReply({ pdf, name }: ReadableDocument): StreamableFile {
  const plain = fold(name).replace(/[^a-z0-9-]+/g, '-');
  return new StreamableFile(pdf, {
    type: 'application/pdf',
    length: pdf.length,
    disposition: `attachment; filename="${plain}.pdf"; filename*=UTF-8''${encodeURIComponent(name)}.pdf`,
  });
}
