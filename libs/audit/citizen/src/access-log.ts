export { AccessLogPage } from './AccessLogPage.js';
