import type { DocumentTemplate } from '@tinhso/signing-contract';
import { formatVerifyCode } from '@tinhso/signing-contract';
import pdfmake from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { FONTS, mayRead } from './fonts.js';
import type { DocumentFrame } from './frame.js';
import { pageFooter, pageHeader } from './layout/page.js';
import { bodyOf } from './templates/index.js';

pdfmake.setFonts(FONTS);
pdfmake.setLocalAccessPolicy(mayRead);
// Nothing of a document ever comes from the network.
pdfmake.setUrlAccessPolicy(() => false);

const MM = 72 / 25.4;

/**
 * Draws a document as an A4 PDF in the layout of NĐ 30/2020, annex I. Costs 100-180 ms of CPU: for the worker only.
 * `template.data` must have been checked against the schema of its kind.
 */
export async function renderPdf(template: DocumentTemplate, frame: DocumentFrame): Promise<Buffer> {
  const definition: TDocumentDefinitions = {
    version: '1.7',
    pageSize: 'A4',
    // A register has more columns than a page is wide.
    pageOrientation: template.template === 'form-07' ? 'landscape' : 'portrait',
    // Left 30 mm for the binding, right 20, top 20; the foot is deeper to hold the verification strip.
    pageMargins: [30 * MM, 20 * MM, 20 * MM, 32 * MM],
    language: 'vi-VN',
    displayTitle: true,
    info: {
      title: frame.title,
      author: template.data.agency.name,
      creator: 'Tỉnh Số',
      producer: 'Tỉnh Số',
      // Stands uncompressed in the file: tells which registered document a damaged file was.
      keywords: `TINHSO-VERIFY ${formatVerifyCode(frame.verifyCode)}`,
      creationDate: frame.issuedAt,
    },
    defaultStyle: { font: 'Tinos', fontSize: 13, lineHeight: 1.12 },
    header: pageHeader,
    footer: pageFooter(frame),
    content: bodyOf(template, frame),
  };
  return pdfmake.createPdf(definition).getBuffer();
}
