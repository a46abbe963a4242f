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
  [/^no page is called (.*)$/, 'không có trang nào tên “$1”'],
  [/^page (.*) belongs to (.*) already$/, 'trang “$1” đã thuộc về “$2”'],
  [/^there are two of this (?:name|key)$/, 'có hai mục cùng tên'],
  [/^depends on (.*), which is not seen there$/, 'phụ thuộc “$1” mà người này không thấy'],
  [/^is asked of a co-signer$/, 'lại do người ký cùng trả lời'],
  [/^(.*) is no answer of the applicant$/, '“$1” không phải câu trả lời của người nộp'],
  [/^(.*) is not on the pages of this person$/, '“$1” không nằm ở trang của người này'],
  [/^a (.*) cannot be asked before the form$/, 'câu hỏi loại “$1” không hỏi trước được'],
  [/^the form already says how it is asked$/, 'biểu mẫu đã nói cách hỏi'],
  [/^neither the form nor the question says how it is asked$/, 'chưa nói hỏi thế nào'],
  [/^(.*) is not asked before$/, '“$1” không được hỏi trước đó'],
  [/^(.*) is not asked$/, '“$1” không được hỏi'],
  [/^depends on no answer$/, 'không phụ thuộc câu trả lời nào'],
  [/^names no other procedure$/, 'chưa nói thủ tục nào thay thế'],
  [/^(.*) cannot be printed as (.*)$/, '“$1” không in được theo kiểu “$2”'],
  [/^a bracket is left open$/, 'có dấu ngoặc chưa đóng'],
  [/^(.*) is not a repeated group$/, '“$1” không phải nhóm lặp'],
  [/^a row of (.*) has no (.*)$/, 'một dòng của “$1” không có “$2”'],
  [/^(.*) has a layout of its own$/, 'mẫu “$1” đã có bố cục riêng'],
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
