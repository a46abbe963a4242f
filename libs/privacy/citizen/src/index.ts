export { privacyNoticeOptions } from './queries.js';
