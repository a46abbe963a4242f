import type { Logic } from '../condition.js';
import type { Source, SourceBook } from './source.js';

const read = (source: Source, rest: string, fallback: unknown): unknown =>
  'value' in source
    ? source.value
    : { var: fallback === undefined ? `answers.${source.key}${rest}` : [`answers.${source.key}${rest}`, fallback] };

/** The first source that has an answer. */
function firstOf(sources: readonly Source[], rest: string, fallback: unknown): unknown {
  const [first, ...others] = sources;
  if (!first) return fallback ?? null;
  if ('value' in first || others.length === 0) return read(first, rest, fallback);
  return { if: [{ missing: [`answers.${first.key}`] }, firstOf(others, rest, fallback), read(first, rest, fallback)] };
}

/** A condition of one procedure, speaking about the common form: each of its answers is read where it stands there. */
export function rewriteLogic(logic: Logic | undefined, book: SourceBook): Logic | undefined {
  return logic === undefined ? undefined : (rewrite(logic, book) as Logic);
}

function rewrite(node: unknown, book: SourceBook): unknown {
  if (Array.isArray(node)) return node.map((each) => rewrite(each, book));
  if (typeof node !== 'object' || node === null) return node;
  const [operation, ...more] = Object.keys(node);
  const operand = (node as Record<string, unknown>)[operation ?? ''];
  if (operation === 'var' && more.length === 0) return rewriteVar(operand, book) ?? node;
  return Object.fromEntries(Object.entries(node).map(([key, each]) => [key, rewrite(each, book)]));
}

function rewriteVar(operand: unknown, book: SourceBook): unknown {
  const [path, fallback] = Array.isArray(operand) ? (operand as unknown[]) : [operand];
  const [, key = '', rest = ''] = /^answers\.([^.]+)(.*)$/.exec(String(path)) ?? [];
  const sources = book.get(key);
  return sources && firstOf(sources, rest, fallback);
}
