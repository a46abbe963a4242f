export { AssistanceArea } from './AssistanceArea.js';
