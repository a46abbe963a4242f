/**
 * Problems (RFC 9457) that a person can meet in integrations: code → status and title in both languages. The page that explains each is
 * docs/problems/<code>.md.
 */
export const integrationsProblems = {
  'exchange-not-waiting': {
    status: 409,
    vi: 'Hồ sơ liên thông này không chờ xử lý lại',
    en: 'This exchanged dossier does not wait for another try',
  },
  'no-parcel-yet': {
    status: 409,
    vi: 'Chưa có nhãn: bưu chính chưa cấp số hiệu',
    en: 'There is no label yet: the post has given no number',
  },
  'notice-not-signed': {
    status: 401,
    vi: 'Tin này không do bưu chính ký, hoặc đã cũ',
    en: 'The post has not signed this, or it is old',
  },
} as const;
