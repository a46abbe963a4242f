import { documentContents } from '@tinhso/signing-contract';
import type { CheckFault } from '../fault.js';
import { fault } from '../make-fault.js';
import type { Subject } from '../subject.js';
import { unansweredIn } from './answered.js';
import type { CheckRule } from './rule.js';

interface Node {
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
}

/** What the house itself puts into a document. */
const FROM_THE_HOUSE: readonly string[] = ['agency', 'registeredOn', 'registrationPlace'];

/** Dotted paths that a document cannot do without. */
function neededIn({ properties = {}, required = [] }: Node, prefix = ''): string[] {
  return required.flatMap((key) => {
    const node = properties[key];
    if (prefix === '' && FROM_THE_HOUSE.includes(key)) return [];
    return node?.properties ? neededIn(node, `${prefix}${key}.`) : [`${prefix}${key}`];
  });
}

function contentFaults(subject: Subject, path: string): CheckFault[] {
  const { contents, officeFields } = subject.definition.result;
  if (officeFields.some((field) => field.path === path && field.required)) return [];
  const source = contents[path];
  if (!source) {
    const vi = `Kết quả phải có “${path}” mà chưa nói lấy từ đâu.`;
    return [fault('result-missing', '/result/contents', vi, `The result needs “${path}”, and nothing says where it comes from.`)];
  }
  const key = 'raw' in source ? source.raw : 'answer' in source ? source.answer : undefined;
  const lacking = key === undefined ? undefined : unansweredIn(subject, key);
  if (!lacking) return [];
  const vi = `Kết quả phải có “${path}”, nhưng có hồ sơ không trả lời câu đó.`;
  const en = `The result needs “${path}”, and there are dossiers in which that is not answered.`;
  return [fault('result-empty', `/result/contents/${path}`, vi, en, lacking)];
}

/** The result can be drawn for every dossier, and something on it can be compared by whoever scans it. */
export const theResultCanBeDrawn: CheckRule = (subject) => {
  const { template, facts } = subject.definition.result;
  const needed = template === 'result-document' ? [] : neededIn(documentContents[template] as Node);
  const faults = needed.flatMap((path) => contentFaults(subject, path));
  const certain = facts.some(
    ({ source }) => 'text' in source || (subject.fields.has(source.answer) && !unansweredIn(subject, source.answer)),
  );
  if (!certain) {
    const vi = 'Có kết quả không có dữ liệu nào để người quét mã đối chiếu.';
    faults.push(fault('result-unproven', '/result/facts', vi, 'There are results with nothing to compare for whoever scans the code.'));
  }
  return faults;
};
