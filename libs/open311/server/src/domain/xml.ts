import { XMLBuilder } from 'fast-xml-parser';

/** A value of an answer; null and '' are empty elements. */
export type Leaf = string | number | boolean | null;
export interface Tree {
  readonly [name: string]: Leaf | Tree | readonly (Leaf | Tree)[];
}

const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', suppressEmptyNode: true, format: true });

/** What XML 1.0 cannot hold, however it is written. */
const FORBIDDEN = new RegExp(
  [
    '[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]',
    '[\\ud800-\\udbff](?![\\udc00-\\udfff])',
    '(?<![\\ud800-\\udbff])[\\udc00-\\udfff]',
  ].join('|'),
  'g',
);

/** The text without characters that no XML document may have. */
export const cleanText = (text: string): string => text.replace(FORBIDDEN, '');

function cleaned(value: Leaf | Tree | readonly (Leaf | Tree)[]): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return (value as readonly (Leaf | Tree)[]).map(cleaned);
  if (value === null) return '';
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value as Tree).map(([name, inner]) => [name, cleaned(inner)]));
}

/** An XML document in UTF-8 with its declaration and no namespace. */
export const xmlDocument = (tree: Tree): string =>
  builder.build({ '?xml': { '@version': '1.0', '@encoding': 'utf-8' }, ...(cleaned(tree) as object) });
