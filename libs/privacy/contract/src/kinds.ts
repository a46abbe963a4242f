import { Type, type Static } from '@sinclair/typebox';
import type { Bilingual } from './parts.js';

/** What a person may ask about personal data (Law 91/2025/QH15; NĐ 356/2025/NĐ-CP). */
export const requestKinds = ['access', 'correct', 'erase', 'withdraw', 'restrict', 'object', 'complaint'] as const;
export type RequestKind = (typeof requestKinds)[number];
export const RequestKindSchema = Type.Union(requestKinds.map((kind) => Type.Literal(kind)));

export const requestKindTexts: Readonly<Record<RequestKind, Bilingual>> = {
  access: { vi: 'Xem hoặc nhận dữ liệu của tôi', en: 'See or receive my data' },
  correct: { vi: 'Sửa dữ liệu sai', en: 'Correct wrong data' },
  erase: { vi: 'Xoá dữ liệu', en: 'Erase my data' },
  withdraw: { vi: 'Rút lại đồng ý', en: 'Withdraw consent' },
  restrict: { vi: 'Hạn chế sử dụng dữ liệu', en: 'Restrict the use of my data' },
  object: { vi: 'Phản đối sử dụng dữ liệu', en: 'Object to the use of my data' },
  complaint: { vi: 'Khiếu nại về dữ liệu cá nhân', en: 'Complain about personal data' },
};

/** What can be corrected on request. `other` is for what stands in papers and dossiers: decided and answered, never changed by itself. */
export const correctableFields = ['fullName', 'birthDate', 'citizenId', 'address', 'other'] as const;
export type CorrectableField = (typeof correctableFields)[number];
export const CorrectableFieldSchema = Type.Union(correctableFields.map((field) => Type.Literal(field)));

export const correctableFieldTexts: Readonly<Record<CorrectableField, Bilingual>> = {
  fullName: { vi: 'Họ và tên', en: 'Full name' },
  birthDate: { vi: 'Ngày sinh', en: 'Date of birth' },
  citizenId: { vi: 'Số định danh cá nhân', en: 'Personal identification number' },
  address: { vi: 'Địa chỉ', en: 'Address' },
  other: { vi: 'Thông tin khác', en: 'Something else' },
};

/** A correction: which entry, and what should stand there. */
export const Correction = Type.Object(
  { field: CorrectableFieldSchema, value: Type.String({ minLength: 1, maxLength: 300, pattern: '\\S' }) },
  { additionalProperties: false },
);
export type Correction = Static<typeof Correction>;
