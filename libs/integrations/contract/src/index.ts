export * from './portal-exchange.js';
export * from './problems.js';
