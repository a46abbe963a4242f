export { RatingsArea } from './ratings/RatingsArea.js';
export { ReceptionArea } from './reception/ReceptionArea.js';
