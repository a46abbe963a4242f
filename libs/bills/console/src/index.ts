export { BillsArea } from './BillsArea.js';
