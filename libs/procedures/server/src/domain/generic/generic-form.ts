import type { AnswerSchema, FormDefinition, FormField, FormPage, LocalText, Logic } from '@tinhso/procedures-contract';
import * as schema from './generic-schemas.js';

const text = (vi: string, en: string): LocalText => ({ vi, en });

/** A question: the field and what its answer may be. */
interface Asked {
  readonly field: FormField;
  readonly node: AnswerSchema;
}
type Extra = Partial<FormField>;

const asked = (key: string, widget: FormField['widget'], label: LocalText, node: AnswerSchema, extra: Extra = {}): Asked => ({
  field: { key, widget, label, required: true, ...extra },
  node,
});

/** A page and what is asked on it. */
interface Question {
  readonly page: Omit<FormPage, 'fields'>;
  readonly asked: readonly Asked[];
}
const question = (key: string, title: LocalText, fields: readonly Asked[], extra: Partial<FormPage> = {}): Question => ({
  page: { key, title, ...extra },
  asked: fields,
});

const forOrganisation: Logic = { '==': [{ var: 'answers.applicantKind' }, 'organisation'] };

const applicant: readonly Question[] = [
  question('applicantName', text('Họ và tên của bạn là gì?', 'What is your full name?'), [
    asked('applicantFullName', 'text', text('Họ và tên của bạn', 'Your full name'), schema.name, {
      prefill: [{ from: 'profile.fullName' }, { from: 'account.fullName' }],
    }),
  ]),
  question('applicantId', text('Số căn cước của bạn là gì?', 'What is your ID number?'), [
    asked('applicantCitizenId', 'citizenId', text('Số căn cước của bạn', 'Your ID number'), schema.citizenId, {
      prefill: [{ from: 'profile.citizenId' }],
    }),
  ]),
  question('applicantHome', text('Bạn đang cư trú ở đâu?', 'Where do you live?'), [
    asked('applicantAddress', 'address', text('Nơi cư trú', 'Place of residence'), schema.address, {
      prefill: [{ from: 'profile.address' }, { from: 'receiving.commune' }],
    }),
  ]),
  question('applicantContact', text('Cán bộ gọi cho bạn số nào khi cần?', 'Which number may the officer call?'), [
    asked('applicantPhone', 'phone', text('Số điện thoại', 'Phone number'), schema.phone),
    asked('applicantEmail', 'text', text('Thư điện tử', 'E-mail'), schema.email, { required: false }),
  ]),
];

const behalf: readonly Question[] = [
  question('applicantKind', text('Bạn nộp cho ai?', 'For whom do you apply?'), [
    asked('applicantKind', 'choice', text('Người đề nghị', 'Applicant'), schema.oneOf('person', 'organisation'), {
      options: [
        { value: 'person', label: text('Cho bản thân hoặc gia đình', 'For myself or my family') },
        { value: 'organisation', label: text('Cho cơ quan, tổ chức, doanh nghiệp', 'For an organisation or company') },
      ],
    }),
  ]),
  question(
    'organisation',
    text('Cơ quan, tổ chức, doanh nghiệp nào?', 'Which organisation or company?'),
    [
      asked('organisationName', 'text', text('Tên tổ chức', 'Name of the organisation'), schema.line(200)),
      asked(
        'organisationNumber',
        'text',
        text('Mã số thuế hoặc số quyết định thành lập', 'Tax number or founding decision'),
        schema.line(40),
      ),
      asked('organisationRole', 'text', text('Chức vụ của bạn', 'Your position'), schema.line(100), { required: false }),
    ],
    { when: forOrganisation },
  ),
];

const request: readonly Question[] = [
  question('request', text('Bạn đề nghị giải quyết việc gì?', 'What do you ask for?'), [
    asked('request', 'textarea', text('Nội dung đề nghị', 'What you ask for'), schema.line(3000), {
      hint: text(
        'Viết bằng lời của bạn: việc gì, ở đâu, từ khi nào, vì sao. Cán bộ hỏi thêm khi cần.',
        'In your own words: what, where, since when, why. The officer asks if more is needed.',
      ),
    }),
  ]),
];

const delivery = question('delivery', text('Bạn muốn nhận kết quả thế nào?', 'How do you want the result?'), [
  asked('delivery', 'choice', text('Nhận kết quả', 'Result'), schema.oneOf('digital', 'digital_and_paper'), {
    options: [
      { value: 'digital', label: text('Bản điện tử', 'Electronic') },
      { value: 'digital_and_paper', label: text('Bản điện tử và bản giấy', 'Electronic and on paper') },
    ],
  }),
]);

/** One question for each paper of the catalogue: its lists name alternatives and special cases too, which only the applicant can tell apart. */
function papers(names: readonly LocalText[]): Question[] {
  const which = names.map((label, n) => asked(`sendsPaper${n + 1}`, 'yesno', label, schema.yesNo));
  const hint = text(
    'Danh sách của Cổng Dịch vụ công gồm cả giấy chỉ cần trong một số trường hợp. Chọn Có với giấy bạn gửi.',
    'The portal lists papers that only some cases need. Choose Yes for those that you send.',
  );
  return [
    question('whichPapers', text('Bạn gửi những giấy tờ nào?', 'Which papers do you send?'), which, { hint }),
    ...names.map((name, n) =>
      question(`sendPaper${n + 1}`, { vi: `Gửi: ${name.vi}`.slice(0, 1000), en: `Send: ${name.en}`.slice(0, 1000) }, [], {
        papers: [`paper${n + 1}`],
      }),
    ),
  ];
}

/** The form for a procedure that nobody has worked out: who applies, what is asked in own words, the papers of the catalogue. */
export function genericForm(names: readonly LocalText[]): FormDefinition {
  const sections = [
    { key: 'applicant', title: text('Người đề nghị', 'The applicant'), questions: [...applicant, ...behalf] },
    { key: 'request', title: text('Việc cần giải quyết', 'What is asked'), questions: request },
    { key: 'papersAndResult', title: text('Giấy tờ và kết quả', 'Papers and result'), questions: [...papers(names), delivery] },
  ];
  const all = sections.flatMap(({ questions }) => questions.flatMap((each) => each.asked));
  return {
    schema: {
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(all.map(({ field, node }) => [field.key, node])),
    },
    sections: sections.map(({ questions, ...section }) => ({
      ...section,
      pages: questions.map(({ page, asked: fields }) => ({ ...page, fields: fields.map(({ field }) => field) })),
    })),
    rules: [],
    declaration: text(
      'Tôi cam đoan những điều trên là đúng sự thật và chịu trách nhiệm trước pháp luật.',
      'I declare that the above is true and that I answer for it before the law.',
    ),
  };
}
