/** Phone and e-mail of the account. */
export { ContactsPage } from './ContactsPage.js';
