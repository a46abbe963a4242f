import { printAnswer, type Answer, type CounterExample } from '@tinhso/procedures-contract';
import { useLang, useT } from '@tinhso/ui';
import { useDesign } from '../kit/design.js';
import { messages } from './messages.js';

interface Stop {
  readonly name: string;
  readonly value: string;
}

const MOST_STOPS = 6;
const ends = ['#returned', '#refused', '#stopped'] as const;

/** The stations of a counter-example: steps by their names, or questions with the answers given; the last one is where it breaks. */
export function useWay(example: CounterExample | undefined): readonly Stop[] {
  const t = useT(messages);
  const lang = useLang();
  const { definition, fields } = useDesign();
  if (!example) return [];
  const stepName = (key: string) => {
    const end = ends.find((each) => each === key);
    return end ? t(`procedures.check.end.${end}`) : (definition.steps.find((step) => step.key === key)?.title[lang] ?? key);
  };
  const isEnd = (key: string) => ends.some((each) => each === key);
  const steps = (example.steps ?? []).map((key, index): Stop => ({
    name: isEnd(key) ? t('procedures.check.end') : t('procedures.check.step', { number: index + 1 }),
    value: stepName(key),
  }));
  const answers = Object.entries(example.answers ?? {}).flatMap(([key, answer]): Stop[] => {
    const field = fields.find((each) => each.key === key);
    if (answer === undefined || answer === null) return [];
    const value = field ? printAnswer(field, answer as Answer, () => undefined, lang) : JSON.stringify(answer);
    return [{ name: field?.label[lang] ?? key, value }];
  });
  return [...answers, ...steps].slice(-MOST_STOPS);
}
