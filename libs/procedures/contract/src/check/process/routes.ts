import { holds } from '../../condition.js';
import { fault } from '../make-fault.js';
import type { CheckFault } from '../fault.js';
import type { CheckRule } from '../rules/rule.js';
import { scenariosIn } from '../scenarios/scenarios.js';
import { spaceOf } from '../scenarios/space.js';
import { counterExampleOf } from '../scenarios/told.js';
import { wayExample, waysFromStart } from './graph.js';

/** After every step it is certain where a dossier goes: by the answers, or by an officer who reads what the choices are. */
export const routesAreDecided: CheckRule = (subject) => {
  const { steps } = subject;
  const ways = waysFromStart(steps);
  const faults: CheckFault[] = [];
  steps.forEach((step, n) => {
    const { routes } = step;
    const path = `/steps/${n}/routes`;
    const open = routes.filter(({ when }) => when === undefined);
    const here = ways.get(step.key) ?? [step.key];
    if (open.length > 1 && open.some(({ title }) => !title)) {
      const vi = `Ở bước “${step.title.vi}” cán bộ phải chọn giữa các hướng mà có hướng chưa có tên.`;
      const en = `At the step “${step.title.en}” the officer chooses between ways of which one has no name.`;
      faults.push(fault('route-unnamed', path, vi, en, wayExample(steps, here)));
    }
    routes.forEach((route, r) => {
      if (route.when === undefined) return;
      const { all, exhaustive } = scenariosIn(subject, spaceOf(subject, [route.when]));
      if (!exhaustive || all.some((facts) => holds(route.when, facts))) return;
      const vi = `Ở bước “${step.title.vi}”, điều kiện của hướng thứ ${r + 1} không bao giờ đúng.`;
      const en = `At the step “${step.title.en}” the condition of way ${r + 1} never holds.`;
      faults.push(fault('route-never', `${path}/${r}/when`, vi, en, all[0] && counterExampleOf(subject, all[0])));
    });
    if (open.length > 0) return;
    const { all } = scenariosIn(
      subject,
      spaceOf(
        subject,
        routes.map(({ when }) => when),
      ),
    );
    const lost = all.find((facts) => !routes.some(({ when }) => holds(when, facts)));
    const example = lost ? { ...counterExampleOf(subject, lost), steps: [...here] } : wayExample(steps, here);
    const vi = `Ở bước “${step.title.vi}” mọi hướng đều có điều kiện: hồ sơ có thể không đi đâu được. Thêm một hướng không điều kiện.`;
    const en = `At the step “${step.title.en}” every way has a condition: a dossier may have nowhere to go. Add one without.`;
    faults.push(fault('route-missing', path, vi, en, example));
  });
  return faults;
};
