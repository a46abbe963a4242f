import { fault } from '../make-fault.js';
import type { CheckFault } from '../fault.js';
import type { CheckRule } from '../rules/rule.js';
import { everyWay, wayExample, waysFromStart } from './graph.js';
import { isWorkStatus, workRules } from './statuses.js';

const WHOLE = 100;

/** The legal time is enough on every way, whoever is asked on it answers within the step, and no work is left without time. */
export const timeIsEnough: CheckRule = (subject) => {
  const { steps } = subject;
  const faults: CheckFault[] = [];
  const percent = new Map(steps.map((step) => [step.key, step.percent]));
  const ways = everyWay(steps);
  subject.tried.ways += ways.length;
  const sums = ways.map(({ way, loops }) => ({ way, loops, sum: way.reduce((sum, key) => sum + (percent.get(key) ?? 0), 0) }));
  const worst = sums.filter(({ sum, loops }) => sum > WHOLE && !loops).sort((a, b) => b.sum - a.sum)[0];
  if (worst) {
    const vi = `Các bước cộng lại dùng ${worst.sum} % thời hạn luật định.`;
    const en = `The steps together take ${worst.sum} % of the legal time.`;
    faults.push(fault('time-exceeded', '/steps', vi, en, wayExample(steps, worst.way)));
  }
  const loop = sums.find(
    ({ way, loops }) => loops && way.slice(way.indexOf(way.at(-1) as string)).some((key) => (percent.get(key) ?? 0) > 0),
  );
  if (loop) {
    const vi = 'Hồ sơ có thể quay vòng qua các bước này mãi, và mỗi vòng lại dùng thêm thời hạn.';
    faults.push(
      fault('time-loop', '/steps', vi, 'A dossier can go round these steps for ever, taking time each round.', wayExample(steps, loop.way)),
    );
  }
  const reached = waysFromStart(steps);
  steps.forEach((step, n) => {
    if (!isWorkStatus(step.status)) return;
    const { timed } = workRules[step.status];
    const path = `/steps/${n}/percent`;
    const example = wayExample(steps, reached.get(step.key) ?? [step.key]);
    if (timed && step.percent === 0) {
      const vi = `Bước “${step.title.vi}” không có phần thời hạn nào.`;
      faults.push(fault('time-missing', path, vi, `The step “${step.title.en}” has no share of the time.`, example));
    }
    if (!timed && step.percent > 0) {
      const vi = `Ở bước “${step.title.vi}” thời hạn luật định không chạy, nên không chia phần cho bước này.`;
      faults.push(fault('time-outside', path, vi, `The legal time does not run during “${step.title.en}”: it gets no share.`, example));
    }
    step.consultations.forEach((asked, c) => {
      if (asked.percent <= step.percent) return;
      const vi = `“${asked.title.vi}” có ${asked.percent} % thời hạn, nhiều hơn ${step.percent} % của bước hỏi.`;
      const en = `“${asked.title.en}” has ${asked.percent} % of the time, more than the ${step.percent} % of the step that asks.`;
      faults.push(fault('consultation-too-long', `/steps/${n}/consultations/${c}/percent`, vi, en, example));
    });
  });
  return faults;
};
