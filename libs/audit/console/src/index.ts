export { AuditArea } from './AuditArea.js';
