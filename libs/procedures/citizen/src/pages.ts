export { ProcedurePage } from './ProcedurePage.js';
export { SearchPage } from './SearchPage.js';
