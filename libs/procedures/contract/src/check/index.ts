export * from './check-definition.js';
export * from './fault.js';
export * from './house.js';
export * from './process/statuses.js';
