import type { FormDefinition, LocalText } from '@tinhso/procedures-contract';

const text = (vi: string, en: string): LocalText => ({ vi, en });

const NAME = {
  type: 'string',
  minLength: 2,
  maxLength: 100,
  pattern: "^[\\p{L}\\p{M}][\\p{L}\\p{M}' .-]*$",
  'x-messages': {
    minLength: text('Nhập họ và tên của bạn.', 'Enter your full name.'),
    maxLength: text('Họ và tên dài nhất 100 ký tự.', 'A full name has at most 100 characters.'),
    pattern: text('Họ và tên chỉ gồm chữ cái, không có số hay ký hiệu.', 'A full name has letters only, no digits or signs.'),
  },
};
const CITIZEN_ID = {
  type: 'string',
  pattern: '^\\d{12}$',
  'x-messages': { pattern: text('Số căn cước của bạn phải có 12 chữ số.', 'Your ID number must have 12 digits.') },
};
const ADDRESS = {
  type: 'object',
  additionalProperties: false,
  required: ['provinceCode', 'communeCode'],
  properties: {
    provinceCode: { type: 'string', pattern: '^\\d{2}$' },
    communeCode: { type: 'string', pattern: '^\\d{5}$' },
    detail: { type: 'string', minLength: 1, maxLength: 200 },
  },
  'x-messages': { required: text('Chọn tỉnh và xã, phường nơi bạn cư trú.', 'Choose the province and commune you live in.') },
};

/** The questions of every application: who applies. With `papers`, also a page on which to send them. */
export function standardForm(papers: readonly string[] = []): FormDefinition {
  const applicant = {
    key: 'applicant',
    title: text('Người nộp', 'The applicant'),
    pages: [
      {
        key: 'applicantName',
        title: text('Họ và tên của bạn là gì?', 'What is your full name?'),
        fields: [
          {
            key: 'applicantFullName',
            widget: 'text' as const,
            label: text('Họ và tên của bạn', 'Your full name'),
            required: true,
            prefill: [{ from: 'profile.fullName' }, { from: 'account.fullName' }],
          },
        ],
      },
      {
        key: 'applicantId',
        title: text('Số căn cước của bạn là gì?', 'What is your ID number?'),
        fields: [
          {
            key: 'applicantCitizenId',
            widget: 'citizenId' as const,
            label: text('Số căn cước của bạn', 'Your ID number'),
            required: true,
            prefill: [{ from: 'profile.citizenId' }],
          },
        ],
      },
      {
        key: 'applicantHome',
        title: text('Bạn đang cư trú ở đâu?', 'Where do you live?'),
        fields: [
          {
            key: 'applicantAddress',
            widget: 'address' as const,
            label: text('Nơi cư trú', 'Place of residence'),
            required: true,
            prefill: [{ from: 'profile.address' }, { from: 'receiving.commune' }],
          },
        ],
      },
    ],
  };
  const sending = {
    key: 'papers',
    title: text('Giấy tờ', 'Papers'),
    pages: [{ key: 'papers', title: text('Gửi giấy tờ', 'Send the papers'), fields: [], papers: [...papers] }],
  };
  return {
    schema: {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      additionalProperties: false,
      properties: { applicantFullName: NAME, applicantCitizenId: CITIZEN_ID, applicantAddress: ADDRESS },
    },
    sections: papers.length > 0 ? [applicant, sending] : [applicant],
    rules: [],
    declaration: text(
      'Tôi cam đoan những điều khai trên là đúng và chịu trách nhiệm trước pháp luật.',
      'I declare that what I have stated is true and answer for it before the law.',
    ),
  };
}
