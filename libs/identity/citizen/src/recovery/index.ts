/** Getting back into an account, and saying that it was somebody else. */
export { DisownPage } from './DisownPage.js';
export { RecoveryPage } from './RecoveryPage.js';
