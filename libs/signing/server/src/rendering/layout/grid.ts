import type { Content } from 'pdfmake/interfaces.js';

/** A ruled table whose head stands again on every page. Columns share the width as told. */
export function grid({
  head,
  shares,
  rows,
}: {
  head: readonly string[];
  shares: readonly number[];
  rows: readonly (readonly string[])[];
}): Content {
  const sum = shares.reduce((total, share) => total + share, 0);
  return {
    margin: [0, 0, 0, 8],
    fontSize: 12,
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: head.map((_, column) => `${(((shares[column] ?? 1) / sum) * 100).toFixed(2)}%`),
      body: [head.map((text) => ({ text, bold: true, alignment: 'center' })), ...rows.map((row) => row.map((text) => ({ text })))],
    },
    layout: { hLineWidth: () => 0.5, vLineWidth: () => 0.5, paddingLeft: () => 4, paddingRight: () => 4 },
  };
}
