/** What the home page needs; the pages are `./pages`. */
export { HomeBills } from './HomeBills.js';
