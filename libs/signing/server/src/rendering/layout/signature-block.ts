import type { Content } from 'pdfmake/interfaces.js';
import { stampTime } from '../dates.js';
import type { PrintedSignature } from '../frame.js';

const STAMP = '#b4232a';

/** The stamp that stands for the digital signature in print; the signature itself is in the file (NĐ 30/2020, annex I, II.8). */
function stamp({ fullName, unitName, signedAt }: PrintedSignature): Content {
  const line = (label: string, value: string): Content => ({ text: [`${label}: `, { text: value, bold: true }] });
  return {
    margin: [0, 6, 0, 6],
    table: {
      widths: ['*'],
      body: [
        [
          {
            stack: [
              { text: 'ĐÃ KÝ SỐ', bold: true, alignment: 'center', margin: [0, 0, 0, 1] },
              line('Ký bởi', fullName),
              ...(unitName === fullName ? [] : [line('Cơ quan', unitName)]),
              line('Thời gian ký', stampTime(signedAt)),
            ],
            fontSize: 9,
            lineHeight: 1.1,
            color: STAMP,
            alignment: 'left',
          },
        ],
      ],
    },
    layout: {
      hLineWidth: () => 0.9,
      vLineWidth: () => 0.9,
      hLineColor: () => STAMP,
      vLineColor: () => STAMP,
      paddingLeft: () => 6,
      paddingRight: () => 6,
      paddingTop: () => 4,
      paddingBottom: () => 4,
    },
  };
}

/** Capacity, stamp and name of whoever signs. The block never breaks over two pages. */
export function signatureBlock(signature: PrintedSignature, printedName = signature.fullName): Content {
  return {
    alignment: 'center',
    unbreakable: true,
    stack: [
      ...signature.capacity.map((line) => ({ text: line.toLocaleUpperCase('vi'), bold: true })),
      stamp(signature),
      { text: printedName, bold: true },
    ],
  };
}

/** Heading, note in brackets and name, for the side of a form that nobody signs digitally. */
export function plainBlock(heading: string, note: string, name: string): Content {
  return {
    alignment: 'center',
    unbreakable: true,
    stack: [
      { text: heading, bold: true },
      { text: note, italics: true, fontSize: 12 },
      { text: name, bold: true, margin: [0, 56, 0, 0] },
    ],
  };
}

/** Two blocks side by side at the end of a document; the right one is where officials sign. */
export const signingRow = (left: Content, right: Content): Content => ({
  margin: [0, 14, 0, 0],
  unbreakable: true,
  stack: [
    {
      columns: [
        { width: '43%', stack: [left] },
        { width: '*', stack: [right] },
      ],
      columnGap: 10,
    },
  ],
});
