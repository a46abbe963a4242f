export * from './keys.js';
export * from './limits.js';
export * from './paths.js';
export * from './problems.js';
export * from './scopes.js';
