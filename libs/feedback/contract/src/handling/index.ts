export * from './after.js';
export * from './bulk.js';
export * from './commands.js';
export * from './contractor.js';
export * from './problems.js';
export * from './queue.js';
export * from './ticket-view.js';
export * from './tools.js';
export { TicketIdParam } from './parts.js';
