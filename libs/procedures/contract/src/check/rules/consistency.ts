import { definitionFaults } from '../../definition-faults.js';
import { fault } from '../make-fault.js';
import type { Subject } from '../subject.js';
import type { CheckRule } from './rule.js';

/** English of `definitionFaults` → Vietnamese; `$1` is the name spoken of. */
const texts: readonly (readonly [RegExp, string])[] = [
  [/^no field asks for it$/, 'không có câu hỏi nào cho mục này'],
  [/^additionalProperties must be false$/, 'additionalProperties phải là false'],
  [/^no field is called (.*)$/, 'không có câu hỏi nào tên “$1”'],
  [/^no paper is called (.*)$/, 'không có giấy tờ nào tên “$1”'],
  [/^nothing is called (.*)$/, 'không có gì tên “$1”'],
  [/^no page sends it$/, 'không có trang nào để gửi giấy này'],
  [/^says neither kinds of file nor size$/, 'chưa nói nhận loại tệp nào, lớn bao nhiêu'],
  [/^conditional without a condition$/, 'giấy tờ có điều kiện nhưng chưa có điều kiện'],
  [/^neither an amount nor a note$/, 'chưa có số tiền, cũng chưa có ghi chú'],
  [/^the options are not the values that the schema allows$/, 'các lựa chọn không khớp với giá trị được phép'],
  [/^nothing to choose from$/, 'chưa có lựa chọn nào'],
  [/^no such property in the schema$/, 'chưa có kiểu dữ liệu'],
  [/^a repeated group without fields$/, 'nhóm lặp chưa có câu hỏi'],
  [/^nothing is known of (.*)$/, 'không có nguồn “$1” để điền sẵn'],
  [/^asked twice$/, 'được hỏi hai lần'],
];

function vietnamese(text: string): string {
  for (const [pattern, vi] of texts) if (pattern.test(text)) return text.replace(pattern, vi);
  return text;
}

/** Where the thing is that a line of `definitionFaults` begins with. */
function pathOf({ definition, pages, fields }: Subject, at: string): string {
  const { papers, fees, form, result } = definition;
  const [kind = '', name = ''] = at.split(' ', 2);
  const nth = (list: readonly { key: string }[], path: string): string => {
    const index = list.findIndex(({ key }) => key === name);
    return index < 0 ? path : `${path}/${index}`;
  };
  if (kind.startsWith('schema')) return kind === 'schema' ? '/form/schema' : `/form/schema/properties/${kind.slice('schema.'.length)}`;
  if (kind === 'page') return pages.find(({ page }) => page.key === name)?.path ?? '/form/sections';
  if (kind === 'paper') return nth(papers, '/papers');
  if (kind === 'fee') return nth(fees, '/fees');
  if (kind === 'rule') return nth(form.rules, '/form/rules');
  if (kind === 'fact') return nth(result.facts, '/result/facts');
  if (kind === 'office') return '/result/officeFields';
  if (kind === 'result') return '/result';
  if (kind === 'applicant') return '/applicant';
  if (kind.startsWith('co-signer')) return '/coSigners';
  if (kind.startsWith('eligibility')) return '/eligibility';
  return fields.get(kind.split('.')[0] ?? '')?.path ?? '';
}

/** Fields, papers, schema and the rest speak of each other rightly. */
export const everythingNamedExists: CheckRule = (subject) =>
  definitionFaults(subject.definition).map((line) => {
    const [, at = '', text = line] = /^(.*?): (.*)$/.exec(line) ?? [];
    return fault('inconsistent', pathOf(subject, at), `${at}: ${vietnamese(text)}.`, `${line}.`);
  });
