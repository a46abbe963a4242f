export * from './places.js';
export * from './problems.js';
