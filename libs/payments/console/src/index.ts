export { PaymentsArea } from './PaymentsArea.js';
