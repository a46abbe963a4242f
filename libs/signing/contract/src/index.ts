export * from './content.js';
export * from './documents.js';
export * from './events.js';
export * from './facts.js';
export * from './kinds.js';
export * from './problems.js';
export * from './verification.js';
export * from './verify-code.js';
