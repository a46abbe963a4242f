export * from './accounts.js';
export * from './events.js';
export * from './limits.js';
export * from './password-rules.js';
export * from './password-texts.js';
export * from './problems.js';
export * from './registration.js';
export * from './sessions.js';
