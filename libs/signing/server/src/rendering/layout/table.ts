import type { Content, TableCell } from 'pdfmake/interfaces.js';

/** A ruled table whose head is repeated on every page. @param widths in points, or `*` */
export const ruledTable = (
  widths: readonly (number | '*')[],
  head: readonly string[],
  rows: readonly (readonly TableCell[])[],
  fontSize = 11,
): Content => ({
  margin: [0, 4, 0, 8],
  fontSize,
  lineHeight: 1.05,
  table: {
    headerRows: 1,
    widths: [...widths],
    dontBreakRows: true,
    body: [head.map((text) => ({ text, bold: true, alignment: 'center' as const })), ...rows.map((row) => [...row])],
  },
  layout: {
    hLineWidth: () => 0.6,
    vLineWidth: () => 0.6,
    paddingLeft: () => 3,
    paddingRight: () => 3,
    paddingTop: () => 2.5,
    paddingBottom: () => 2.5,
  },
});

/** Decimal mark of Vietnamese, at most two places: `36,75`. */
export const decimal = (value: number): string => String(Math.round(value * 100) / 100).replace('.', ',');
