/** Sending papers: a store of uploads that outlives pages, and its look. */
export { shrinkPhoto } from './first-look/shrink-photo.js';
export { PaperUploads, type PaperUploadsProps } from './PaperUploads.js';
export type { PaperUpload } from './sending/paper-upload.js';
export type { UploadStore } from './sending/upload-store.js';
export { forgetPapersOnDevice, useUploads } from './useUploads.js';
