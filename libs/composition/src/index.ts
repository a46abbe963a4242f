export { domains } from './domains.js';
export { httpModules, jobsModules } from './modules.js';
export { roleScopes } from './role-scopes.js';
