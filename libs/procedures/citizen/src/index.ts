/** What the app and its home page need of the catalogue; the pages are `./pages`. */
export { LifeEventTiles } from './events/LifeEventTiles.js';
export { ProcedureSearchBox } from './ProcedureSearchBox.js';
export {
  applyHereOptions,
  lifeEventOptions,
  lifeEventsOptions,
  procedureFormOptions,
  procedureOptions,
  searchFromUrl,
  searchOptions,
} from './queries.js';
