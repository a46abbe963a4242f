export { goKeys } from './go-keys.js';
export { InboxPage } from './InboxPage.js';
export { casePath, listOfSlug, listPath } from './lists.js';
export { shownLists } from './shown-lists.js';
export { useDossierSearch } from './useDossierSearch.js';
export { useListCommands } from './useListCommands.js';
export { useNeighbours, type Neighbours } from './useNeighbours.js';
