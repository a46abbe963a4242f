export { ChildPage } from './declare/ChildPage.js';
export { CompanyPage } from './declare/CompanyPage.js';
export { DelegationPage } from './detail/DelegationPage.js';
export { GrantPage } from './grant/GrantPage.js';
export { DelegationsPage } from './overview/DelegationsPage.js';
