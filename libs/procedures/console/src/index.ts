export { ProceduresArea } from './ProceduresArea.js';
