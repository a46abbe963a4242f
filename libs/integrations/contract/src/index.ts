export * from './portal-exchange.js';
export * from './post-notice.js';
export * from './problems.js';
