export * from './bilingual.js';
export * from './differences.js';
export * from './problems.js';
export * from './scopes.js';
export * from './views.js';
