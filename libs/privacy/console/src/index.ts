export { PrivacyArea } from './PrivacyArea.js';
