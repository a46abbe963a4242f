export { ActingKeeper } from './acting/ActingKeeper.js';
export { ChangeOver, WorkingFor } from './acting/WorkingFor.js';
