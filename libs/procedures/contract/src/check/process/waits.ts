import { fault } from '../make-fault.js';
import type { CheckFault } from '../fault.js';
import type { CheckRule } from '../rules/rule.js';
import { wayExample, waysFromStart } from './graph.js';
import { isWorkStatus, workRules } from './statuses.js';

/** Wherever a dossier can stand still, somebody watches and a day comes on which something happens. */
export const everyWaitIsWatched: CheckRule = ({ steps }) => {
  const ways = waysFromStart(steps);
  const faults: CheckFault[] = [];
  steps.forEach((step, n) => {
    const example = wayExample(steps, ways.get(step.key) ?? [step.key]);
    const asks = isWorkStatus(step.status) && workRules[step.status].asksApplicant;
    if (asks && !step.waits.some((wait) => wait.for === 'applicant')) {
      const vi = `Ở bước “${step.title.vi}” có thể yêu cầu bổ sung, nhưng chưa nói ai theo dõi và chờ đến bao giờ.`;
      const en = `At “${step.title.en}” supplements can be asked for, and nobody watches nor is there an end to the waiting.`;
      faults.push(fault('wait-missing', `/steps/${n}/waits`, vi, en, example));
    }
    step.waits.forEach((wait, w) => {
      const path = `/steps/${n}/waits/${w}`;
      if (step.waits.findIndex((each) => each.for === wait.for) < w) {
        const vi = `Bước “${step.title.vi}” nói hai lần về cùng một việc chờ.`;
        faults.push(fault('wait-twice', path, vi, `The step “${step.title.en}” speaks twice of the same wait.`, example));
      }
      if (wait.for === 'applicant' && !asks) {
        const vi = `Ở bước “${step.title.vi}” không yêu cầu bổ sung được, nên không có gì để chờ.`;
        faults.push(
          fault('wait-idle', path, vi, `At “${step.title.en}” no supplements can be asked for, so there is nothing to wait for.`),
        );
      }
    });
  });
  return faults;
};
