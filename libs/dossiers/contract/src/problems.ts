/** Problems around drafts and dossiers (RFC 9457). */
export const dossierProblems = {
  'draft-changed': {
    status: 409,
    vi: 'Bản nháp đã được sửa ở nơi khác',
    en: 'The draft was changed elsewhere',
  },
  'too-many-drafts': {
    status: 409,
    vi: 'Bạn đã có quá nhiều bản nháp',
    en: 'You have too many drafts',
  },
  'draft-too-large': {
    status: 413,
    vi: 'Bản nháp quá lớn',
    en: 'The draft is too large',
  },
  'procedure-not-online': {
    status: 422,
    vi: 'Thủ tục này chưa nộp trực tuyến ở đây được',
    en: 'This procedure cannot be filed online here',
  },
  'procedure-changed': {
    status: 409,
    vi: 'Biểu mẫu của thủ tục đã thay đổi, hãy xem lại câu trả lời',
    en: 'The form has changed, check the answers again',
  },
  'assurance-too-low': {
    status: 403,
    vi: 'Thủ tục này cần xác thực bằng VNeID ở mức cao hơn',
    en: 'This procedure asks for a higher level of VNeID',
  },
  'answers-refused': {
    status: 422,
    vi: 'Hồ sơ có chỗ chưa đúng',
    en: 'Some answers are not right',
  },
  'dossier-changed': {
    status: 409,
    vi: 'Hồ sơ vừa được người khác cập nhật',
    en: 'The dossier was just updated by somebody else',
  },
  'action-not-allowed': {
    status: 409,
    vi: 'Lúc này chưa làm được việc đó',
    en: 'This cannot be done now',
  },
  'action-not-yours': {
    status: 403,
    vi: 'Vị trí của bạn không được giao việc này',
    en: 'Your post does not include this',
  },
  'supplement-incomplete': {
    status: 422,
    vi: 'Chưa đủ các mục cần bổ sung',
    en: 'Not everything that was asked for is there',
  },
  'tracking-not-found': {
    status: 404,
    vi: 'Không có hồ sơ nào khớp với mã và bốn số cuối này',
    en: 'No dossier matches this code and these four digits',
  },
} as const;
export type DossierProblemCode = keyof typeof dossierProblems;
