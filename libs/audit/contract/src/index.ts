export * from './access-log.js';
export * from './actions.js';
export * from './entries.js';
export * from './flags.js';
export * from './problems.js';
export * from './scopes.js';
