export * from './events.js';
export * from './files.js';
export * from './limits.js';
export * from './pdf-structure.js';
export * from './problems.js';
export * from './refusal.js';
