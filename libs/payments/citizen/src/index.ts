/** What the home page needs; the pages are `./pages`. */
export { HomeDue } from './HomeDue.js';
