/** Which expressions guard something, and what they become without the guard. */
import ts from 'typescript';
import { askerCalls, gateCalls, isOwnerName, limitsOfPosts, personNames, questionCalls, refusals } from './names.mjs';

const nameOf = (node) =>
  ts.isIdentifier(node) ? node.text : ts.isPropertyAccessExpression(node) || ts.isPropertyAccessChain(node) ? node.name.text : undefined;

const bare = (node) =>
  ts.isParenthesizedExpression(node) || ts.isAwaitExpression(node) || ts.isNonNullExpression(node) ? bare(node.expression) : node;

/** Whether an expression says whose something is, or who asks. */
function isOwner(node) {
  const inner = bare(node);
  if (ts.isCallExpression(inner)) return askerCalls.has(nameOf(inner.expression) ?? '');
  return personNames.has(nameOf(inner) ?? '');
}

const isNothing = (node) => node.kind === ts.SyntaxKind.NullKeyword || (ts.isIdentifier(node) && node.text === 'undefined');

/** `a.ownerId === id`: without it, the answer is the permissive one. */
function comparison(node) {
  if (!ts.isBinaryExpression(node)) return [];
  const { left, right, operatorToken } = node;
  const same = operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken;
  const differs = operatorToken.kind === ts.SyntaxKind.ExclamationEqualsEqualsToken;
  if (!(same || differs) || isNothing(left) || isNothing(right) || !(isOwner(left) || isOwner(right))) return [];
  return [{ target: node, alternative: same ? 'true' : 'false', what: 'owner is not compared' }];
}

/** `owns(ctx, id)`, `ownedBy(ctx, row)`. */
function call(node) {
  if (!ts.isCallExpression(node)) return [];
  const name = nameOf(node.expression) ?? '';
  if (questionCalls.has(name)) return [{ target: node, alternative: 'true', what: `${name} is not asked` }];
  const argument = node.arguments[gateCalls.get(name) ?? -1];
  return argument ? [{ target: node, alternative: `(${argument.getText()})`, what: `${name} lets everything through` }] : [];
}

/** `findOneBy(Row, { id, accountId })`: without the owner. */
const finders = new Set([
  'find',
  'findBy',
  'findOne',
  'findOneBy',
  'findAndCount',
  'count',
  'countBy',
  'exists',
  'existsBy',
  'update',
  'delete',
]);
function criterion(node) {
  if (!ts.isObjectLiteralExpression(node) || !isCriteria(node)) return [];
  return node.properties
    .filter((property) => property.name && isOwnerName(property.name.getText()))
    .map((target) => ({ target, spread: true, what: `not narrowed by ${target.name.getText()}` }));
}
function isCriteria(node) {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent) && parent.name.getText() === 'where') return isCriteria(parent.parent);
  if (!ts.isCallExpression(parent) || !ts.isPropertyAccessExpression(parent.expression)) return false;
  // The second argument: after the entity. A third one says what is set.
  return finders.has(parent.expression.name.text) && parent.arguments[1] === node;
}

/** `if (a || b) throw refused('forbidden')`: each of the reasons on its own. */
function refusal(node, isGuard) {
  if (!ts.isIfStatement(node) || !refuses(node.thenStatement)) return [];
  // `!row`: that there is nothing protects nobody; `!ofProvince` does, and is told from it by what is answered.
  const reasons = operands(node.expression).filter(
    (reason) =>
      isGuard || refuses(node.thenStatement, 'forbidden') || !(ts.isPrefixUnaryExpression(reason) && ts.isIdentifier(reason.operand)),
  );
  return reasons.map((target) => ({ target, alternative: 'false', what: 'nobody is refused' }));
}
function refuses(statement, code) {
  const thrown = ts.isBlock(statement) && statement.statements.length === 1 ? statement.statements[0] : statement;
  if (!ts.isThrowStatement(thrown) || !ts.isCallExpression(thrown.expression)) return false;
  return thrown.expression.arguments.some(
    (argument) => ts.isStringLiteral(argument) && (code ? argument.text === code : refusals.has(argument.text)),
  );
}
function operands(node, operator = ts.SyntaxKind.BarBarToken) {
  if (ts.isParenthesizedExpression(node)) return operands(node.expression, operator);
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === operator)
    return [...operands(node.left, operator), ...operands(node.right, operator)];
  return [node];
}

/**
 * `posts.filter((p) => living(p) && grants(p))` in the guard itself: each of the conditions on its own. Elsewhere, what limits a post to fields:
 * `posts.some((post) => reaches(post) && (!post.fields || post.fields.includes(field)))`.
 */
const selections = new Set(['filter', 'find', 'some']);
function selection(node, isGuard) {
  if (!ts.isArrowFunction(node) || ts.isBlock(node.body) || !ts.isCallExpression(node.parent)) return [];
  if (!selections.has(nameOf(node.parent.expression) ?? '')) return [];
  return operands(node.body, ts.SyntaxKind.AmpersandAmpersandToken)
    .filter((condition) => isGuard || limitsOfPosts.test(condition.getText()))
    .map((target) => ({ target, alternative: 'true', what: 'everything is selected' }));
}

/** Everything about this node. A comparison that is itself a reason to refuse is one mutant, not two. */
export function conditionsOf(node, { isGuard = false } = {}) {
  const found = [...refusal(node, isGuard), ...comparison(node), ...call(node), ...criterion(node), ...selection(node, isGuard)];
  return found.filter(({ target }) => target !== node || !isReason(node) || ts.isIfStatement(node));
}

function isReason(node) {
  for (let child = node, { parent } = node; parent; child = parent, parent = parent.parent) {
    if (ts.isIfStatement(parent)) return parent.expression === child && refuses(parent.thenStatement) && isOperand(parent.expression, node);
    const passes =
      ts.isParenthesizedExpression(parent) ||
      ts.isBinaryExpression(parent) ||
      ts.isPrefixUnaryExpression(parent) ||
      ts.isAwaitExpression(parent);
    if (!passes) return false;
  }
  return false;
}

/** Whether it is one of the reasons itself, or the negation of one. */
const isOperand = (condition, node) =>
  operands(condition).some((reason) => {
    const inner = ts.isPrefixUnaryExpression(reason) ? bare(reason.operand) : bare(reason);
    return reason === node || inner === node;
  });
