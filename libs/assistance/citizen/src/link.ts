export { LinkPage } from './link/LinkPage.js';
