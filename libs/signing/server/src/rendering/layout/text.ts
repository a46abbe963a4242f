import type { Content, ContentText } from 'pdfmake/interfaces.js';

/** Title of a document in bold capitals, with an optional line below. */
export function title(text: string, below?: string): Content {
  return {
    alignment: 'center',
    margin: [0, 8, 0, 12],
    stack: [{ text: text.toLocaleUpperCase('vi'), bold: true, fontSize: 14 }, ...(below ? [{ text: below, bold: true }] : [])],
  };
}

/** A paragraph of running text: justified, first line indented by 10 mm. */
export const paragraph = (...text: (string | ContentText)[]): Content => ({
  text,
  alignment: 'justify',
  leadingIndent: 28,
  margin: [0, 0, 0, 5],
});

/** `label: value` on a line of its own; nothing when there is no value. */
export function entry(label: string, value: string | undefined, strong = false): Content[] {
  if (value === undefined || value === '') return [];
  return [{ text: [`${label}: `, { text: value, bold: strong }], margin: [0, 0, 0, 4] }];
}

/** Two entries on one line; a missing one leaves the line to the other. */
export function entries(...pairs: [label: string, value: string | undefined][]): Content[] {
  const shown = pairs.filter(([, value]) => value !== undefined && value !== '');
  if (shown.length === 0) return [];
  return [
    {
      columns: shown.map(([label, value]) => ({ width: '*', text: [`${label}: `, { text: value ?? '' }] })),
      columnGap: 8,
      margin: [0, 0, 0, 4],
    },
  ];
}

/** Numbered list, as the one-stop forms set it. */
export const numbered = (items: readonly string[]): Content => ({ ol: [...items], margin: [28, 0, 0, 5] });

/** `2026-11-05T…Z` → Date. */
export const moment = (iso: string): Date => new Date(iso);
