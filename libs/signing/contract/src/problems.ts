/** Problems around documents and their verification (RFC 9457). */
export const signingProblems = {
  'document-being-made': {
    status: 409,
    vi: 'Giấy tờ đang được lập, vui lòng thử lại sau ít giây',
    en: 'The document is being made, try again in a few seconds',
  },
  'document-failed': {
    status: 409,
    vi: 'Giấy tờ chưa lập được, cơ quan tiếp nhận đã được báo',
    en: 'The document could not be made; the office has been told',
  },
  'document-not-signed': {
    status: 409,
    vi: 'Chỉ giấy tờ đã ký số mới thu hồi được',
    en: 'Only a signed document can be revoked',
  },
  'document-revoked': {
    status: 409,
    vi: 'Giấy tờ này đã bị thu hồi',
    en: 'This document has been revoked already',
  },
  'verification-not-found': {
    status: 404,
    vi: 'Không có giấy tờ nào mang mã này',
    en: 'No document has this code',
  },
} as const;

/** Code of a signing problem, as it stands in `code` of the answer. */
export type SigningProblemCode = keyof typeof signingProblems;
