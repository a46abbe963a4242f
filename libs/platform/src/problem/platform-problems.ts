import type { ProblemTable } from './problem.js';

/** Problems any operation may answer with. */
export const platformProblems = {
  'not-signed-in': { status: 401, vi: 'Bạn cần đăng nhập', en: 'Sign in first' },
  forbidden: { status: 403, vi: 'Bạn không có quyền làm việc này', en: 'You may not do this' },
  'proof-needed': {
    status: 403,
    vi: 'Hãy xác nhận lại đó là bạn trước khi làm việc này',
    en: 'Confirm again that it is you before you do this',
  },
  'not-for-others': {
    status: 403,
    vi: 'Việc này chỉ làm được cho chính mình, không làm thay người khác',
    en: 'This can only be done for oneself, not on behalf of others',
  },
  'acting-refused': {
    status: 403,
    vi: 'Bạn không có quyền làm thay hoặc quyền ấy đã hết',
    en: 'You may not act for this person, or the authority has ended',
  },
  'not-found': { status: 404, vi: 'Không tìm thấy', en: 'Not found' },
  'method-not-allowed': { status: 405, vi: 'Cách gọi này không dùng được ở đây', en: 'This method is not available here' },
  invalid: { status: 422, vi: 'Có chỗ chưa đúng', en: 'Some fields are not right' },
  malformed: { status: 400, vi: 'Dữ liệu gửi lên không đọc được', en: 'The request cannot be read' },
  'too-large': { status: 413, vi: 'Dữ liệu gửi lên quá lớn', en: 'The request is too large' },
  'unsupported-media-type': { status: 415, vi: 'Kiểu dữ liệu này không dùng được ở đây', en: 'This media type is not accepted here' },
  'too-many-requests': { status: 429, vi: 'Bạn thử quá nhiều lần', en: 'Too many attempts' },
  'idempotency-key-missing': { status: 400, vi: 'Thiếu Idempotency-Key', en: 'Idempotency-Key is missing' },
  'idempotency-key-reused': {
    status: 409,
    vi: 'Yêu cầu này đã gửi với nội dung khác',
    en: 'This key was used with another request',
  },
  unavailable: { status: 503, vi: 'Hệ thống đang khởi động lại, thử lại sau ít giây', en: 'Restarting, try again in a few seconds' },
  'storage-full': {
    status: 503,
    vi: 'Kho lưu trữ của hệ thống đang đầy nên chưa ghi được; hãy giữ lại và thử lại sau ít phút',
    en: 'The storage is full, so nothing was recorded; keep what you have and try again in some minutes',
  },
  internal: { status: 500, vi: 'Có lỗi ở phía chúng tôi, việc của bạn chưa được ghi', en: 'A fault on our side, nothing was recorded' },
} as const satisfies ProblemTable;
