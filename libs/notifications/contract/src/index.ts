export * from './events.js';
export * from './live.js';
export * from './notifications.js';
