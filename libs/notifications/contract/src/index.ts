export * from './live.js';
export * from './notifications.js';
