export { accessLogOptions, type AccessLogFilter } from './queries.js';
