/** What ownership and jurisdiction are called in the code of the product. */

/** Properties and variables that hold whose something is. */
export const personNames = new Set([
  'accountId',
  'ownerId',
  'ownerAccountId',
  'principalId',
  'delegateId',
  'grantedBy',
  'helperId',
  'dataSubjectId',
]);

/** The same, with what belongs to an office, a session or a team: there, a comparison in code may be mere sorting. */
const ownerNames = [...personNames, 'unitId', 'sessionId', 'teamId'];
export const isOwnerName = (name) => ownerNames.includes(name);

/** Calls that give the asking person's id. */
export const askerCalls = new Set(['accountIdOf', 'ownerIdOf']);

/** Calls that answer whether something is allowed, or theirs. */
export const questionCalls = new Set([
  'owns',
  'isWithin',
  'reaches',
  'allows',
  'mayRead',
  'isInvited',
  'isInForce',
  'mayExamine',
  'maySee',
  'admits',
  'isAsked',
]);

/** What a post is limited to. */
export const limitsOfPosts = /!post\.fields\b/;

/** Calls that give their argument back when it is theirs and throw otherwise; the number of that argument. */
export const gateCalls = new Map([
  ['ownedBy', 1],
  ['withinJurisdiction', 1],
]);

const columns = ownerNames.map((name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
const column = `(?:\\b\\w+\\.)?\\b(?:${[...columns, ...ownerNames].join('|')})`;

/** A condition in SQL, or in a fragment of a query builder, that narrows to an owner or a unit. */
export const ownerCondition = new RegExp(`${column}\\s*(?:(?:<=>|=)\\s*(?:\\?|:\\w+)|IN\\s*\\()`, 'g');

/** Problems by which somebody is turned away. */
export const refusals = new Set([
  'not-signed-in',
  'forbidden',
  'proof-needed',
  'not-for-others',
  'acting-refused',
  'not-found',
  'action-not-yours',
  'assurance-too-low',
]);
