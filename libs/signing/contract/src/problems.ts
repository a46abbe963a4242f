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
  'verification-not-found': {
    status: 404,
    vi: 'Không có giấy tờ nào mang mã này',
    en: 'No document has this code',
  },
  'not-a-pdf': {
    status: 415,
    vi: 'Tệp gửi lên không phải là PDF',
    en: 'The file sent is not a PDF',
  },
  'pdf-too-large': {
    status: 413,
    vi: 'Tệp lớn hơn 10 MB, không kiểm tra được ở đây',
    en: 'The file is larger than 10 MB and cannot be checked here',
  },
} as const;

/** Code of a signing problem, as it stands in `code` of the answer. */
export type SigningProblemCode = keyof typeof signingProblems;
