export { BillsPage } from './BillsPage.js';
export { LookUpPage } from './look-up/LookUpPage.js';
export { SavedCodePage } from './saved/SavedCodePage.js';
