export { FeedbackArea } from './FeedbackArea.js';
