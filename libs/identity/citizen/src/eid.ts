/** Where the browser comes back to from the national eID. */
export { EidReturnPage } from './eid/EidReturnPage.js';
