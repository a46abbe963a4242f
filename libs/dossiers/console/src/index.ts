export { CasePage } from './CasePage.js';
export type { CaseNeighbours } from './CaseHead.js';
