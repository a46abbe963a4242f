export * from './compare.js';
export * from './drafts.js';
export * from './events.js';
export * from './scopes.js';
export * from './states.js';
export * from './versions.js';
