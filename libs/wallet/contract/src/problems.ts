/** Problems (RFC 9457) that a person can meet with the document wallet. */
export const walletProblems = {
  'wallet-full': {
    status: 409,
    vi: 'Ví đã đủ số giấy tờ; hãy bỏ bớt giấy không dùng nữa',
    en: 'The wallet is full; take out papers that are no longer needed',
  },
  'wallet-kind-unknown': {
    status: 422,
    vi: 'Chưa có loại giấy tờ này trong danh sách',
    en: 'This kind of paper is not on the list',
  },
  'wallet-dates-crossed': {
    status: 422,
    vi: 'Ngày hết hạn phải sau ngày cấp',
    en: 'The paper has to expire after it was issued',
  },
  'wallet-paper-issued': {
    status: 409,
    vi: 'Giấy tờ do cơ quan cấp luôn ở trong ví, không bỏ ra được',
    en: 'What an office issued stays in the wallet',
  },
  'wallet-paper-unusable': {
    status: 409,
    vi: 'Giấy tờ này không dùng được cho hồ sơ',
    en: 'This paper cannot be used for the application',
  },
  'wallet-consent-changed': {
    status: 409,
    vi: 'Nơi nhận đã khác với lúc bạn đọc câu đồng ý; hãy đọc lại',
    en: 'The recipient has changed since you read the consent; read it again',
  },
  'wallet-nothing-filed': {
    status: 422,
    vi: 'Hồ sơ không có tệp nào của giấy tờ này',
    en: 'The dossier holds no file of this paper',
  },
} as const;
