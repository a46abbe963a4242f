export { CoSigningPage } from './co-sign/CoSigningPage.js';
export type { PapersPort, SentPaper, UsePapers } from './papers-port.js';
