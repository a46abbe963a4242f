/** What is known of a citizen, and the eID linked to the account. */
export { ProfilePage } from './profile/ProfilePage.js';
