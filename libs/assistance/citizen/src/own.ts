export { OwnFilingPage } from './own/OwnFilingPage.js';
export { OwnMattersPage } from './own/OwnMattersPage.js';
