/** What the app needs before any page of it is opened; the pages are `./pages`. */
export type { PhotosPort, SentPhoto, UsePhotos } from './photos/photos-port.js';
export { forgetReportOnDevice } from './draft/kept-draft.js';
export { filterFromUrl, queryOf } from './list/filter.js';
export { figuresOptions, ticketOptions, ticketsOptions } from './queries.js';
