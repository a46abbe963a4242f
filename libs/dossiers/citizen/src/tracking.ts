export { TrackingPage } from './track/TrackingPage.js';
