/** What the home page and the app need of a citizen's dossiers; the pages are `./apply`, `./dossiers` and `./tracking`. */
export { forgetDraftsOnDevice } from './drafts/journal.js';
export { HomeTasks } from './list/HomeTasks.js';
export { RecentDossiers } from './list/RecentDossiers.js';
