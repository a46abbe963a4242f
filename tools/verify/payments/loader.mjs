/** Module hook: takes one guard away while its file is loaded. What is on disk stays as it is. */
import { readFileSync } from 'node:fs';
import { mutants } from './mutants.mjs';

let edits = [];

export function initialize({ id }) {
  edits = mutants.find((each) => each.id === id)?.edits ?? [];
  if (edits.length === 0) throw new Error(`there is no mutant "${id}"`);
}

export async function load(url, context, nextLoad) {
  const own = edits.filter(({ file }) => url.endsWith(`/${file}`));
  if (own.length === 0) return nextLoad(url, context);
  let source = readFileSync(new URL(url), 'utf8');
  for (const { file, find, put } of own) source = edited(source, { file, find, put });
  return { format: 'module', source, shortCircuit: true };
}

/** @throws Error when what is to be taken away is not there exactly once: then the mutant says nothing any more */
export function edited(source, { file, find, put }) {
  const found = source.match(new RegExp(find.source, `${find.flags}g`)) ?? [];
  if (found.length !== 1) throw new Error(`${file} has ${found.length} places like ${find}`);
  return source.replace(find, () => put);
}
