export { BundlePage } from './bundles/BundlePage.js';
export { DossierListPage } from './list/DossierListPage.js';
export { ConfirmationPage } from './view/ConfirmationPage.js';
export { DossierPage } from './view/DossierPage.js';
export { SupplementPage } from './view/SupplementPage.js';
export type { PapersPort, SentPaper, UsePapers } from './papers-port.js';
