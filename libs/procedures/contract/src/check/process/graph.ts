import { processEnds, type FullStep, type ProcessEnd } from '../../process.js';
import type { CounterExample } from '../fault.js';

export const isEnd = (target: string): target is ProcessEnd => (processEnds as readonly string[]).includes(target);

/** Where a step can lead, each target once. */
export const targetsOf = (step: FullStep): string[] => [...new Set(step.routes.map(({ to }) => to))];

/** The shortest way from the first step to every step and end that can be reached, by its last member. */
export function waysFromStart(steps: readonly FullStep[]): Map<string, readonly string[]> {
  const byKey = new Map(steps.map((step) => [step.key, step]));
  const ways = new Map<string, readonly string[]>();
  const open: string[][] = steps[0] ? [[steps[0].key]] : [];
  for (let way = open.shift(); way; way = open.shift()) {
    const last = way.at(-1) as string;
    if (ways.has(last)) continue;
    ways.set(last, way);
    const step = byKey.get(last);
    if (step) for (const target of targetsOf(step)) if (byKey.has(target) || isEnd(target)) open.push([...way, target]);
  }
  return ways;
}

/** Every way from the first step to an end on which no step comes twice, and ways cut short where one would. At most so many. */
export function everyWay(steps: readonly FullStep[], most = 2_000): { way: readonly string[]; loops: boolean }[] {
  const byKey = new Map(steps.map((step) => [step.key, step]));
  const found: { way: readonly string[]; loops: boolean }[] = [];
  const go = (way: readonly string[]): void => {
    if (found.length >= most) return;
    const last = way.at(-1) as string;
    const step = byKey.get(last);
    if (!step || way.indexOf(last) < way.length - 1) return void found.push({ way, loops: step !== undefined });
    for (const target of targetsOf(step)) go([...way, target]);
  };
  if (steps[0]) go([steps[0].key]);
  return found;
}

const endTexts: Readonly<Record<ProcessEnd, { vi: string; en: string }>> = {
  '#returned': { vi: 'trả kết quả', en: 'returned' },
  '#refused': { vi: 'từ chối', en: 'refused' },
  '#stopped': { vi: 'dừng xử lý', en: 'stopped' },
};

/** A way through the process in a sentence: "Tiếp nhận → Thẩm định → trả kết quả". */
export function wayExample(steps: readonly FullStep[], way: readonly string[]): CounterExample {
  const told = (locale: 'vi' | 'en'): string =>
    way.map((key) => (isEnd(key) ? endTexts[key][locale] : (steps.find((step) => step.key === key)?.title[locale] ?? key))).join(' → ');
  return { steps: [...way], text: { vi: told('vi'), en: told('en') } };
}
