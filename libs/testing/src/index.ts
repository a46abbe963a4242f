export * from './certificate-authority.js';
export * from './database.js';
export * from './poll.js';
export * from './settings.js';
export * from './soft-passkey.js';
export * from './world.js';
