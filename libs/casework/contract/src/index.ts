export * from './worklist.js';
