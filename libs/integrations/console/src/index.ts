export { IntegrationsArea } from './IntegrationsArea.js';
