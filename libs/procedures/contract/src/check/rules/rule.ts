import type { CheckFault } from '../fault.js';
import type { Subject } from '../subject.js';

/** One thing that has to be right about a definition. */
export type CheckRule = (subject: Subject) => readonly CheckFault[];
