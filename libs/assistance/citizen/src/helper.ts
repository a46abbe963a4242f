export { HelperPage } from './helper/HelperPage.js';
export { SessionPage } from './helper/SessionPage.js';
export { ConsentPrintPage, SlipPrintPage } from './slip/PrintPages.js';
