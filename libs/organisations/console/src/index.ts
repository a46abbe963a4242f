export { OfficeRulesArea } from './OfficeRulesArea.js';
