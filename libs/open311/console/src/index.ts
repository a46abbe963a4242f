export { Open311Area } from './Open311Area.js';
