export { PreviewPage } from './preview/PreviewPage.js';
