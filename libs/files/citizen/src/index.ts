/** Sending papers: a store of uploads that outlives pages, and its look. */
export { PaperUploads, type PaperUploadsProps } from './PaperUploads.js';
export type { PaperUpload, UploadStore } from './upload-store.js';
export { useUploads } from './useUploads.js';
