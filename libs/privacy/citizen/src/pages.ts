export { ConsentsPage } from './consents/ConsentsPage.js';
export { ProofPage } from './consents/ProofPage.js';
export { CopyPage } from './copy/CopyPage.js';
export { ErasePage } from './erase/ErasePage.js';
export { OverviewPage } from './OverviewPage.js';
export { AskPage } from './requests/AskPage.js';
export { RequestPage } from './requests/RequestPage.js';
export { RequestsPage } from './requests/RequestsPage.js';
