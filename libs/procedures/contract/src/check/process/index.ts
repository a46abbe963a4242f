import type { CheckRule } from '../rules/rule.js';
import { somebodyIsThere } from './house-rules.js';
import { stepsFollowTheLifeOfADossier } from './order.js';
import { everyStepLeadsOn } from './reach.js';
import { rolesMayAct } from './roles.js';
import { routesAreDecided } from './routes.js';
import { timeIsEnough } from './time.js';
import { everyWaitIsWatched } from './waits.js';

/** What has to be right about the work. */
export const processRules: readonly CheckRule[] = [
  stepsFollowTheLifeOfADossier,
  everyStepLeadsOn,
  routesAreDecided,
  rolesMayAct,
  everyWaitIsWatched,
  timeIsEnough,
  somebodyIsThere,
];
