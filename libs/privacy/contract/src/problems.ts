/** Problems around personal data (RFC 9457). */
export const privacyProblems = {
  'consent-text-changed': {
    status: 409,
    vi: 'Nội dung đồng ý vừa được cập nhật, hãy đọc lại trước khi chọn',
    en: 'The wording has just changed, read it again before you choose',
  },
  'too-many-privacy-requests': {
    status: 409,
    vi: 'Bạn đang có nhiều yêu cầu chưa giải quyết xong',
    en: 'You have many requests that are still open',
  },
  'privacy-request-changed': {
    status: 409,
    vi: 'Yêu cầu vừa được cập nhật ở nơi khác',
    en: 'The request was just updated elsewhere',
  },
  'privacy-action-not-allowed': {
    status: 409,
    vi: 'Lúc này chưa làm được việc đó với yêu cầu này',
    en: 'This cannot be done with the request now',
  },
  'correction-refused': {
    status: 422,
    vi: 'Giá trị mới chưa đúng dạng',
    en: 'The new value does not have the right form',
  },
  'export-under-way': {
    status: 409,
    vi: 'Bản sao dữ liệu đang được chuẩn bị',
    en: 'Your copy is already being prepared',
  },
  'export-not-ready': {
    status: 409,
    vi: 'Bản sao này chưa có hoặc đã hết hạn tải',
    en: 'This copy is not ready or can no longer be fetched',
  },
  'erasure-words-differ': {
    status: 422,
    vi: 'Dòng xác nhận chưa đúng',
    en: 'The confirmation is not as asked',
  },
  'erasure-obstructed': {
    status: 409,
    vi: 'Chưa xoá được: còn việc đang dở',
    en: 'Not possible yet: something is still open',
  },
  'erasure-under-way': {
    status: 409,
    vi: 'Bạn đã yêu cầu xoá rồi',
    en: 'An erasure is already under way',
  },
  'nothing-to-undo': {
    status: 409,
    vi: 'Không có yêu cầu xoá nào đang chờ',
    en: 'There is no erasure to undo',
  },
} as const;
export type PrivacyProblemCode = keyof typeof privacyProblems;
