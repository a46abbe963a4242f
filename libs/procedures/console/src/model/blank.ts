import type { LocalText, ProcedureDefinition } from '@tinhso/procedures-contract';
import { withSchema } from './answer-schema.js';

const same = (vi: string, en: string): LocalText => ({ vi, en });

/** What a new procedure begins with: who applies, one way through the office, nothing to pay. Texts that only a person can write are empty. */
export function blankDefinition(about: { code: string; title: LocalText; field: string; today: string }): ProcedureDefinition {
  const { code, title, field, today } = about;
  return withSchema({
    code,
    version: 1,
    validFrom: today,
    title,
    shortTitle: title,
    summary: same('', ''),
    field,
    decision: '',
    legalBasis: [],
    source: '',
    competence: {
      unitKind: 'commune_committee',
      hint: same('Uỷ ban nhân dân xã nơi bạn cư trú.', 'The committee of the commune you live in.'),
    },
    applicant: { fullName: 'applicantFullName', citizenId: 'applicantCitizenId' },
    channels: ['online', 'in_person'],
    time: { mode: 'working_days', days: 3 },
    minutesToFill: 5,
    fees: [],
    feeSummary: same('Không thu', 'Free'),
    papers: [],
    form: {
      schema: { $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object', additionalProperties: false, properties: {} },
      sections: [
        {
          key: 'applicant',
          title: same('Người nộp', 'The applicant'),
          pages: [
            {
              key: 'applicant',
              title: same('Bạn là ai?', 'Who are you?'),
              fields: [
                {
                  key: 'applicantFullName',
                  widget: 'text',
                  label: same('Họ và tên của bạn', 'Your full name'),
                  required: true,
                  prefill: [{ from: 'profile.fullName' }],
                },
                {
                  key: 'applicantCitizenId',
                  widget: 'citizenId',
                  label: same('Số căn cước của bạn', 'Your ID number'),
                  required: true,
                  prefill: [{ from: 'profile.citizenId' }],
                },
              ],
            },
          ],
        },
      ],
      rules: [],
      declaration: same(
        'Tôi cam đoan những điều trên là đúng sự thật và chịu trách nhiệm trước pháp luật.',
        'I declare that the above is true and that I answer for it before the law.',
      ),
    },
    steps: [
      { key: 'receive', title: same('Tiếp nhận', 'Receipt'), role: 'one_stop_clerk', status: 'submitted' },
      { key: 'process', title: same('Thẩm định', 'Examination'), role: 'case_officer', status: 'processing' },
      { key: 'sign', title: same('Trình ký', 'Signature'), role: 'leader', status: 'awaiting_signature' },
      { key: 'return', title: same('Trả kết quả', 'Return of the result'), role: 'one_stop_clerk', status: 'completed' },
    ],
    result: { code: '', title: same('', ''), template: 'marital-status-certificate', contents: {}, officeFields: [], facts: [] },
  });
}
