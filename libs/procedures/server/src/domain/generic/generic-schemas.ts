import type { AnswerSchema, LocalText } from '@tinhso/procedures-contract';

const text = (vi: string, en: string): LocalText => ({ vi, en });

export const name: AnswerSchema = {
  type: 'string',
  minLength: 2,
  maxLength: 100,
  pattern: "^[\\p{L}\\p{M}][\\p{L}\\p{M}' .-]*$",
  'x-messages': {
    minLength: text('Nhập họ và tên.', 'Enter the full name.'),
    pattern: text('Họ và tên chỉ gồm chữ cái, không có số hay ký hiệu.', 'A full name has letters only, no digits or signs.'),
  },
};

export const citizenId: AnswerSchema = {
  type: 'string',
  pattern: '^\\d{12}$',
  'x-messages': { pattern: text('Số căn cước phải có 12 chữ số.', 'An ID number must have 12 digits.') },
};

export const phone: AnswerSchema = {
  type: 'string',
  pattern: '^0[35789]\\d{8}$',
  'x-messages': {
    pattern: text(
      'Số di động có 10 chữ số, bắt đầu bằng 03, 05, 07, 08 hoặc 09.',
      'A mobile number has 10 digits and begins with 03, 05, 07, 08 or 09.',
    ),
  },
};

export const email: AnswerSchema = {
  type: 'string',
  maxLength: 120,
  pattern: '^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$',
  'x-messages': { pattern: text('Địa chỉ thư có dạng ten@vidu.vn.', 'An e-mail address looks like name@example.vn.') },
};

export const address: AnswerSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['provinceCode', 'communeCode'],
  properties: {
    provinceCode: { type: 'string', pattern: '^\\d{2}$' },
    communeCode: {
      type: 'string',
      pattern: '^\\d{5}$',
      'x-messages': { pattern: text('Chọn xã, phường trong danh sách.', 'Choose a commune from the list.') },
    },
    detail: { type: 'string', minLength: 1, maxLength: 200 },
  },
  'x-messages': { required: text('Chọn tỉnh và xã, phường.', 'Choose the province and commune.') },
};

export const yesNo: AnswerSchema = { type: 'boolean' };

export const oneOf = (...values: string[]): AnswerSchema => ({ type: 'string', enum: values });

export const line = (maxLength: number): AnswerSchema => ({ type: 'string', minLength: 1, maxLength });
