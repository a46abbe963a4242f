export { RatingsArea } from './ratings/RatingsArea.js';
export { ReceptionArea } from './reception/ReceptionArea.js';
export { OpinionsArea } from './opinions/OpinionsArea.js';
export { ReturnsArea } from './returns/ReturnsArea.js';
export { RegistersArea } from './registers/RegistersArea.js';
