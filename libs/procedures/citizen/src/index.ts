/** What the app and its home page need of the catalogue; the pages are `./pages`. */
export { ProcedureSearchBox } from './ProcedureSearchBox.js';
export { applyHereOptions, procedureOptions, searchFromUrl, searchOptions } from './queries.js';
