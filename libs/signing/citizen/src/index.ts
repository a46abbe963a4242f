/** What the app needs to prepare the verification page; the page itself is `./verify`. */
export { verificationOptions } from './queries.js';
