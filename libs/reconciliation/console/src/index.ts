export { CloseArea } from './CloseArea.js';
