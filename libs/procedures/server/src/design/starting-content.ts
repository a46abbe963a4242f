import type { DraftContent, LocalText } from '@tinhso/procedures-contract';
import type { CatalogueEntry } from '../domain/catalogue-entry.js';
import { shortTitle } from '../domain/procedure-views.js';
import { standardForm } from './standard-form.js';

const text = (vi: string, en: string): LocalText => ({ vi, en });
const MEGABYTES = 1_048_576;
const ACCEPTED = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'];

/** The usual way through an office, in which nothing has been decided yet. */
const STEPS = [
  { key: 'receive', title: text('Tiếp nhận', 'Receipt'), role: 'one_stop_clerk', status: 'submitted' },
  { key: 'process', title: text('Thẩm định', 'Examination'), role: 'case_officer', status: 'processing' },
  { key: 'sign', title: text('Trình ký', 'Signature'), role: 'leader', status: 'awaiting_signature' },
  { key: 'return', title: text('Trả kết quả', 'Return of the result'), role: 'one_stop_clerk', status: 'completed' },
];

/**
 * A draft to begin with: who applies (filled in from the profile, never asked again), the usual steps, a plain written answer as the
 * result. Fees are left open on purpose, so that the checker asks for them.
 */
export function blankContent(code: string, title: string, field: string): DraftContent {
  const name = text(title, title);
  return {
    code,
    title: name,
    shortTitle: text(shortTitle(title), shortTitle(title)),
    summary: name,
    field,
    decision: '',
    legalBasis: [],
    source: '',
    competence: { unitKind: 'commune_committee', hint: text('UBND xã, phường nơi bạn cư trú.', 'The commune in which you live.') },
    applicant: { fullName: 'applicantFullName', citizenId: 'applicantCitizenId', address: 'applicantAddress' },
    channels: ['online', 'in_person'],
    time: { mode: 'working_days', days: 5 },
    minutesToFill: 10,
    fees: [],
    feeSummary: text('Theo quy định', 'As regulated'),
    papers: [],
    form: standardForm(),
    steps: STEPS,
    result: writtenAnswer(title),
  };
}

/** The same with what the national catalogue tells: papers, channels and the kind of result. Uncertain figures are not taken over. */
export function catalogueContent(entry: CatalogueEntry): DraftContent {
  const blank = blankContent(entry.code, entry.title, entry.field);
  const papers = entry.papers.map((paper, index) => {
    const sent = paper.kind === 'submit' || paper.kind === 'conditional';
    return {
      key: `paper${index + 1}`,
      title: paper.title,
      kind: paper.kind,
      ...(sent ? { accepted: ACCEPTED, maxBytes: 12 * MEGABYTES, maxFiles: 4 } : {}),
    };
  });
  const sent = papers.filter(({ kind }) => kind === 'submit' || kind === 'conditional').map(({ key }) => key);
  return {
    ...blank,
    decision: entry.decision ?? '',
    source: entry.source ?? '',
    ...(entry.plain ? { shortTitle: entry.plain.title, summary: entry.plain.summary } : {}),
    ...(entry.channels.length > 0 ? { channels: entry.channels.map(({ channel }) => channel) } : {}),
    papers,
    form: standardForm(sent),
  };
}

/** A result that says in words what the answer is; the designer replaces it. */
function writtenAnswer(title: string) {
  return {
    code: '',
    title: text('Văn bản trả lời', 'Written answer'),
    template: 'result-document',
    layout: {
      number: '{n}/UBND',
      title: 'Văn bản trả lời',
      blocks: [
        { kind: 'row', label: 'Họ và tên', value: '{applicantFullName}' },
        { kind: 'row', label: 'Thủ tục', value: title.slice(0, 300) },
        { kind: 'paragraph', text: '{office.answer}' },
      ],
      recipients: ['Như trên'],
    },
    contents: {},
    officeFields: [{ key: 'answer', label: text('Nội dung trả lời', 'What is answered'), type: 'text', required: true, path: 'answer' }],
    facts: [{ key: 'applicant', vi: 'Họ và tên', en: 'Full name', source: { answer: 'applicantFullName' }, exposure: 'name' }],
  };
}
