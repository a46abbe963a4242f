export * from './absences.js';
export * from './colleagues-query.js';
export * from './limits.js';
export * from './members.js';
export { IdParam as StaffingIdParam } from './parts.js';
export * from './problems.js';
export * from './scopes.js';
