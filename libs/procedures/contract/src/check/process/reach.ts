import { fault } from '../make-fault.js';
import type { CheckRule } from '../rules/rule.js';
import { isEnd, targetsOf, wayExample, waysFromStart } from './graph.js';

/** Every step is come to, and from every step the dossier can still end; some way ends in a result. */
export const everyStepLeadsOn: CheckRule = ({ steps }) => {
  const ways = waysFromStart(steps);
  const ending = new Set(steps.filter((step) => targetsOf(step).some(isEnd)).map(({ key }) => key));
  for (let grown = -1; grown !== ending.size;) {
    grown = ending.size;
    for (const step of steps) if (targetsOf(step).some((target) => ending.has(target))) ending.add(step.key);
  }
  const longest = [...ways.values()].sort((a, b) => b.length - a.length)[0] ?? [];
  const faults = steps.flatMap((step, n) => [
    ...(ways.has(step.key)
      ? []
      : [
          fault(
            'step-unreachable',
            `/steps/${n}`,
            `Không đường nào dẫn đến bước “${step.title.vi}”. Cho một bước chuyển đến đó hoặc bỏ bước này.`,
            `No way leads to the step “${step.title.en}”. Let a step lead there, or remove it.`,
            wayExample(steps, longest),
          ),
        ]),
    ...(ending.has(step.key)
      ? []
      : [
          fault(
            'step-without-end',
            `/steps/${n}/routes`,
            `Từ bước “${step.title.vi}” hồ sơ không bao giờ kết thúc được.`,
            `From the step “${step.title.en}” a dossier can never end.`,
            wayExample(steps, ways.get(step.key) ?? [step.key]),
          ),
        ]),
  ]);
  if (!ways.has('#returned')) {
    const vi = 'Không đường nào kết thúc bằng việc trả kết quả.';
    faults.push(fault('never-returned', '/steps', vi, 'No way ends with the result being returned.', wayExample(steps, longest)));
  }
  return faults;
};
