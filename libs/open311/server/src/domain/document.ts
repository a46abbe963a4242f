import type { Format } from './format.js';
import { xmlDocument, type Leaf, type Tree } from './xml.js';

/** An answer in both shapes: JSON after the Spark convention drops the root, keeps lists as lists and says null for what is empty. */
export interface Open311Document {
  readonly xml: Tree;
  readonly json: unknown;
}

export const render = (document: Open311Document, format: Format): string =>
  format === 'xml' ? xmlDocument(document.xml) : JSON.stringify(document.json);

/** Rows of leaves as `<root><item>…` and as a list. */
export const listDocument = (root: string, item: string, rows: readonly Readonly<Record<string, Leaf>>[]): Open311Document => ({
  xml: { [root]: rows.length === 0 ? '' : { [item]: rows } },
  json: rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value === '' ? null : value]))),
});
