export { EligibilityPage } from './eligibility/EligibilityPage.js';
export { LifeEventPage } from './events/LifeEventPage.js';
export { PaperFormPage } from './paper-form/PaperFormPage.js';
export { ProcedurePage } from './ProcedurePage.js';
export { SearchPage } from './SearchPage.js';
