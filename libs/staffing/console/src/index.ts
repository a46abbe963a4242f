export { OwnAbsencePage } from './OwnAbsencePage.js';
export { StaffArea } from './StaffArea.js';
