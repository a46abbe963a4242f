export { PaymentsArea } from './PaymentsArea.js';
export { CounterArea } from './counter/CounterArea.js';
