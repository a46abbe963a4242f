export { ApplyPage } from './apply/ApplyPage.js';
export { StartPage } from './apply/StartPage.js';
export type { SendingPort, UseSending } from './sending-port.js';
export type { PapersPort, SentPaper, UsePapers } from './papers-port.js';
