/** Problems that a person can meet about units and places (RFC 9457). */
export const organisationProblems = {
  'province-unknown': { status: 404, vi: 'Không có tỉnh, thành phố này', en: 'There is no such province' },
  'rule-change-too-early': {
    status: 409,
    vi: 'Thay đổi chỉ có hiệu lực sớm nhất từ ngày mai: hồ sơ đã nhận giữ nguyên điều đã hẹn',
    en: 'A change holds from tomorrow at the earliest: what was received keeps what it was promised',
  },
} as const;
