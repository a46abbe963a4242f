export { authorizationPage } from './authorization-page.js';
export { domains } from './domains.js';
export { httpModules, jobsModules } from './modules.js';
export { problemsPage, problemTable } from './problem-table.js';
export { roleScopes } from './role-scopes.js';
