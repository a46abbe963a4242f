export { AddPaperPage } from './add/AddPaperPage.js';
export { WalletPaperPage } from './detail/WalletPaperPage.js';
export { WalletPage } from './list/WalletPage.js';
export type { UploadsPort, UseUploads } from './uploads-port.js';
