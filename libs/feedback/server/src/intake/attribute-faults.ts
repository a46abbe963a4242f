import type { AttributeAnswers, CategoryAttribute } from '@tinhso/feedback-contract';
import type { FieldFault, Locale } from '@tinhso/platform';
import { reportFaults as say } from './fault-texts.js';

const DATETIME = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?)?$/;

/** What is wrong with one answer; undefined when nothing is. */
function faultOf({ datatype, values = [] }: CategoryAttribute, answers: readonly string[]): keyof typeof say | undefined {
  const first = answers[0] ?? '';
  if (datatype !== 'multivaluelist' && answers.length > 1) return 'single';
  if (datatype === 'number' && !(first.trim() !== '' && Number.isFinite(Number(first)))) return 'number';
  if (datatype === 'datetime' && !(DATETIME.test(first) && !Number.isNaN(Date.parse(first)))) return 'datetime';
  if (datatype.endsWith('valuelist') && answers.some((answer) => !values.some(({ key }) => key === answer))) return 'value';
  return undefined;
}

/** Every fault of the answers to the questions of a category. */
export function attributeFaults(asked: readonly CategoryAttribute[], given: AttributeAnswers, locale: Locale): FieldFault[] {
  const known = new Set(asked.map(({ code }) => code));
  const fault = (code: string, text: keyof typeof say): FieldFault => ({
    pointer: `/attributes/${code.replaceAll('~', '~0').replaceAll('/', '~1')}`,
    message: say[text][locale],
  });
  const strange = Object.keys(given).filter((code) => !known.has(code));
  return [
    ...strange.slice(0, 50).map((code) => fault(code, 'unknown')),
    ...asked.flatMap((attribute) => {
      const answer = Object.hasOwn(given, attribute.code) ? given[attribute.code] : undefined;
      const answers = [answer ?? []].flat().filter((each) => each !== '');
      if (answers.length === 0) return attribute.required ? [fault(attribute.code, 'required')] : [];
      const wrong = faultOf(attribute, answers);
      return wrong ? [fault(attribute.code, wrong)] : [];
    }),
  ];
}
