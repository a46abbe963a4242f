import type { ProcedureDefinition } from './definition.js';

const words = (text: string) => ({ vi: text, en: text });
const field = (key: string, widget: 'text' | 'citizenId' = 'text') => ({ key, label: words(key), required: true, widget });
const page = (key: string, ...fields: ReturnType<typeof field>[]) => ({ key, title: words(key), fields });

/** Two people of whom each fills in a part; as small as it can be. */
export const twoSigners = (): ProcedureDefinition => ({
  code: '1.000001',
  version: 1,
  validFrom: '2026-01-01',
  title: words('Việc của hai người'),
  shortTitle: words('Việc của hai người'),
  summary: words('Mỗi người điền phần của mình'),
  field: 'Hộ tịch',
  decision: '1',
  legalBasis: [],
  source: 'example',
  competence: { unitKind: 'commune_committee', hint: words('nơi cư trú') },
  applicant: { fullName: 'firstName', citizenId: 'firstId' },
  channels: ['online', 'in_person'],
  time: { mode: 'working_days', days: 3 },
  minutesToFill: 10,
  fees: [],
  feeSummary: words('Miễn phí'),
  papers: [],
  form: {
    schema: {
      type: 'object',
      additionalProperties: false,
      properties: {
        firstName: { type: 'string' },
        firstId: { type: 'string' },
        place: { type: 'string' },
        secondName: { type: 'string' },
        secondId: { type: 'string' },
      },
    },
    sections: [
      {
        key: 'both',
        title: words('Hai người'),
        pages: [
          page('first', field('firstName'), field('firstId', 'citizenId')),
          page('where', field('place')),
          page('second', field('secondName'), field('secondId', 'citizenId')),
        ],
      },
    ],
    rules: [
      {
        key: 'two-people',
        field: 'secondName',
        needs: ['firstName', 'secondName'],
        check: { '!=': [{ var: 'answers.firstName' }, { var: 'answers.secondName' }] },
        message: words('Hai người phải khác nhau'),
      },
    ],
    declaration: words('Tôi cam đoan'),
  },
  steps: [{ key: 'accept', title: words('Tiếp nhận'), role: 'one_stop_clerk', status: 'submitted' }],
  result: {
    code: 'KQ',
    title: words('Kết quả'),
    template: 'marital-status-certificate',
    contents: {},
    officeFields: [],
    facts: [{ key: 'name', vi: 'Tên', en: 'Name', source: { answer: 'firstName' }, exposure: 'name' }],
  },
  coSigners: [
    {
      key: 'second',
      title: words('Người thứ hai'),
      summary: words('Điền phần của mình và ký'),
      pages: ['second'],
      sees: ['firstName', 'place'],
      person: { fullName: 'secondName', citizenId: 'secondId' },
      declaration: words('Tôi đồng ý'),
    },
  ],
});
