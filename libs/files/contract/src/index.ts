export * from './events.js';
export * from './files.js';
export * from './limits.js';
export * from './problems.js';
