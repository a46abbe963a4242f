import { fault } from '../make-fault.js';
import type { CheckFault } from '../fault.js';
import type { CheckRule } from '../rules/rule.js';
import { isEnd, wayExample, waysFromStart } from './graph.js';
import { isWorkStatus, workRules } from './statuses.js';

/** Steps follow each other as the life of a dossier allows: nothing is signed before it is examined, or returned before it is signed. */
export const stepsFollowTheLifeOfADossier: CheckRule = ({ steps }) => {
  const ways = waysFromStart(steps);
  const example = (key: string, target: string) => wayExample(steps, [...(ways.get(key) ?? [key]), target]);
  const faults: CheckFault[] = [];
  const first = steps[0];
  if (first && first.status !== 'submitted') {
    const vi = `Bước đầu “${first.title.vi}” phải là tiếp nhận hồ sơ mới nộp.`;
    faults.push(fault('first-step', '/steps/0/status', vi, `The first step “${first.title.en}” must receive what was sent.`));
  }
  steps.forEach((step, n) => {
    if (!isWorkStatus(step.status)) {
      const vi = `Không ai làm việc ở trạng thái “${step.status}”.`;
      faults.push(fault('step-status', `/steps/${n}/status`, vi, `Nobody works in the status “${step.status}”.`));
      return;
    }
    const { next } = workRules[step.status];
    step.routes.forEach((route, r) => {
      const target = steps.find(({ key }) => key === route.to);
      const path = `/steps/${n}/routes/${r}/to`;
      if (!target && !isEnd(route.to)) {
        const vi = `Bước “${step.title.vi}” chuyển đến “${route.to}”, không có bước nào như vậy.`;
        const en = `The step “${step.title.en}” leads to “${route.to}”, and there is no such step.`;
        faults.push(fault('route-unknown', path, vi, en, example(step.key, route.to)));
      } else if (!(next as readonly string[]).includes(target?.status ?? route.to)) {
        const vi = `Từ bước “${step.title.vi}” hồ sơ không thể chuyển thẳng đến “${target?.title.vi ?? route.to}”.`;
        const en = `From the step “${step.title.en}” a dossier cannot go straight to “${target?.title.en ?? route.to}”.`;
        faults.push(fault('route-not-allowed', path, vi, en, example(step.key, route.to)));
      }
    });
  });
  return faults;
};
