export { PaymentsArea } from './PaymentsArea.js';
export { CounterArea } from './counter/CounterArea.js';
export { WaiversArea } from './waivers/WaiversArea.js';
