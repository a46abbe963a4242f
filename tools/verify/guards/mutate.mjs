/**
 * Puts every mutant of a file into the file itself, each behind a switch, so that one boot of the product serves them all:
 * `a.ownerId === id` becomes `(mutant("…") ? true : (a.ownerId === id))`.
 */
import ts from 'typescript';
import { conditionsOf } from './conditions.mjs';
import { isExempt } from './exempt.mjs';
import { sqlEdits } from './sql.mjs';

const switched = (id) => `globalThis.mutant?.(${JSON.stringify(id)})`;

/**
 * @param {string} text source @param {string} file path from the root of the repository
 * @param {{ everything?: boolean }} [options] `everything`: what is exempt, too
 * @returns {{ code: string, mutants: { id: string, file: string, line: number, what: string }[] }}
 */
export function mutate(text, file, { everything = false } = {}) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const isGuard = file.startsWith('libs/platform/src/auth/');
  const mutants = [];
  const edits = [];
  const lines = text.split('\n');
  /** Whether a mutant begins in a line of a guard that is none. */
  const isNone = (position) => !everything && isExempt({ file, text: lines[source.getLineAndCharacterOfPosition(position).line] ?? '' });
  const name = (node, what) => {
    const { line, character } = source.getLineAndCharacterOfPosition(typeof node === 'number' ? node : node.getStart(source));
    const id = `${file}:${line + 1}:${character + 1} ${what}`;
    mutants.push({ id, file, line: line + 1, what });
    return id;
  };
  const visit = (node) => {
    for (const { target, alternative, what, spread = false } of conditionsOf(node, { isGuard })) {
      if (isNone(target.getStart(source))) continue;
      const id = name(target, what);
      const [before, after] = spread ? [`...(${switched(id)} ? {} : {`, '})'] : [`(${switched(id)} ? ${alternative} : (`, '))'];
      const [start, end] = [target.getStart(source), target.getEnd()];
      edits.push({ at: start, text: before, rank: end - start }, { at: end, text: after, rank: -(end - start), closes: true });
    }
    edits.push(...sqlEdits(node, source, (position, what) => (isNone(position) ? undefined : switched(name(position, what)))));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { code: applied(text, edits), mutants };
}

/** Inserts and replaces from the end to the beginning. At one place what closes comes first, the inner before the outer. */
function applied(text, edits) {
  const order = (a, b) =>
    a.at - b.at || Number(b.closes ?? false) - Number(a.closes ?? false) || (b.closes ? b.rank - a.rank : b.rank - a.rank);
  let code = '';
  let from = 0;
  for (const { at, until = at, text: inserted } of [...edits].sort(order)) {
    code += text.slice(from, at) + inserted;
    from = until;
  }
  return code + text.slice(from);
}
