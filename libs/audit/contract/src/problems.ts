/** Problems around the audit log (RFC 9457). */
export const auditProblems = {
  'flag-examined': {
    status: 409,
    vi: 'Dấu hiệu này đã có người xem xét',
    en: 'Somebody has examined this sign already',
  },
  'flag-own': {
    status: 403,
    vi: 'Dấu hiệu về chính mình phải do người khác xem xét',
    en: 'A sign about yourself has to be examined by somebody else',
  },
  'nobody-so-named': {
    status: 422,
    vi: 'Không tìm thấy ai hoặc hồ sơ nào như vậy',
    en: 'There is no such person or dossier',
  },
} as const;
