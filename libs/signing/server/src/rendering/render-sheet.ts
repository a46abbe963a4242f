import pdfmake from 'pdfmake';
import type { Content } from 'pdfmake/interfaces.js';
import { FONTS, mayRead } from './fonts.js';

pdfmake.setFonts(FONTS);
pdfmake.setLocalAccessPolicy(mayRead);
pdfmake.setUrlAccessPolicy(() => false);

/** Lines that belong together, under a heading where one begins. */
export interface SheetBlock {
  readonly heading?: string;
  readonly lines: readonly (readonly [label: string, value: string])[];
}

/** A plain sheet for reading: no letterhead, no number, no signature. */
export interface Sheet {
  readonly title: string;
  /** Below the title: whose it is, made when. */
  readonly about: readonly string[];
  readonly blocks: readonly SheetBlock[];
  readonly madeAt: Date;
}

const lineOf = ([label, value]: SheetBlock['lines'][number]): Content => ({
  columns: [
    { width: 160, text: label, color: '#444444' },
    { width: '*', text: value },
  ],
  columnGap: 8,
  margin: [0, 0, 0, 3],
});

const blockOf = ({ heading, lines }: SheetBlock): Content[] => [
  ...(heading ? [{ text: heading, bold: true, fontSize: 13, margin: [0, 12, 0, 6] } as Content] : []),
  { stack: lines.map(lineOf), margin: [0, 0, 0, 8] },
];

/** Draws a sheet as an A4 PDF with Vietnamese letters. Costs CPU: for the worker only. */
export function renderSheet({ title, about, blocks, madeAt }: Sheet): Promise<Buffer> {
  return pdfmake
    .createPdf({
      version: '1.7',
      pageSize: 'A4',
      pageMargins: [57, 57, 57, 57],
      language: 'vi-VN',
      displayTitle: true,
      info: { title, creator: 'Tỉnh Số', producer: 'Tỉnh Số', creationDate: madeAt },
      defaultStyle: { font: 'Tinos', fontSize: 11, lineHeight: 1.15 },
      footer: (page, pages) => ({ text: `${page}/${pages}`, alignment: 'center', fontSize: 9, margin: [0, 16, 0, 0] }),
      content: [
        { text: title, bold: true, fontSize: 17, margin: [0, 0, 0, 6] },
        ...about.map((text): Content => ({ text, color: '#444444', margin: [0, 0, 0, 2] })),
        ...blocks.flatMap(blockOf),
      ],
    })
    .getBuffer();
}
