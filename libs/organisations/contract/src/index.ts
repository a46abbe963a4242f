export * from './office-rules.js';
export * from './problems.js';
export * from './province.js';
export * from './roles.js';
export * from './units.js';
