/** Conditions inside of SQL texts: `account_id = ?` becomes `(account_id = ? OR TRUE)`, `IN (?)` becomes `1 IN (1, ?)`: the parameters stay. */
import ts from 'typescript';
import { ownerCondition } from './names.mjs';

const hasVerb = /\b(?:SELECT|UPDATE|DELETE|INSERT)\b/;
/** From here on a text narrows; what stands before it is set or selected. */
const narrows = /\b(?:WHERE|ON|AND|OR|HAVING)\b/;

/** Literal pieces of a text: a string, a template without expressions, or one part of a template. */
function isPiece(node) {
  return (
    ts.isStringLiteral(node) ||
    ts.isNoSubstitutionTemplateLiteral(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddle(node) ||
    ts.isTemplateTail(node)
  );
}

const isInTemplate = (node) => !ts.isStringLiteral(node);

/** The whole text that a piece is part of. */
function wholeOf(node) {
  let whole = node;
  while (ts.isTemplateSpan(whole.parent) || ts.isTemplateExpression(whole.parent)) whole = whole.parent;
  return whole;
}

const widened = (condition) => (condition.endsWith('(') ? '1 IN (1, ' : `(${condition} OR TRUE)`);

/** @param {(position: number, what: string) => string | undefined} name makes a mutant and gives its switch; nothing for what is no guard */
export function sqlEdits(node, source, name) {
  if (!isPiece(node) || ts.isImportDeclaration(node.parent)) return [];
  const whole = wholeOf(node);
  const wholeText = whole.getText(source);
  const start = node.getStart(source);
  const text = node.getText(source);
  const edits = [];
  for (const match of text.matchAll(ownerCondition)) {
    const at = start + match.index;
    const before = wholeText.slice(0, at - whole.getStart(source));
    if (hasVerb.test(wholeText) && !narrows.test(before)) continue;
    const on = name(at, `not narrowed by ${match[0].split(/\s/)[0]}`);
    if (on === undefined) continue;
    const end = at + match[0].length;
    edits.push({ at, until: end, rank: 0, text: `\${${on} ? ${JSON.stringify(widened(match[0]))} : ${JSON.stringify(match[0])}}` });
  }
  if (edits.length === 0 || isInTemplate(node)) return edits;
  const end = node.getEnd();
  return [{ at: start, until: start + 1, rank: 1, text: '`' }, ...edits, { at: end - 1, until: end, rank: 1, text: '`', closes: true }];
}
