/** Problems (RFC 9457) that a person can meet at the daily close. */
export const reconciliationProblems = {
  'settlement-file-invalid': {
    status: 422,
    vi: 'Tệp đối soát có lỗi; chưa có gì được nhận',
    en: 'The settlement file has faults; nothing was taken in',
  },
  'settlement-file-other-day': {
    status: 422,
    vi: 'Tệp đối soát là của ngày khác',
    en: 'The settlement file is of another day',
  },
  'settlement-not-there': {
    status: 503,
    vi: 'Chưa lấy được tệp đối soát từ cổng thanh toán; hãy thử lại hoặc tải tệp lên',
    en: 'The settlement file could not be fetched; try again, or send the file',
  },
  'day-locked': {
    status: 409,
    vi: 'Ngày này đã khóa sổ',
    en: 'This day is locked',
  },
  'day-not-over': {
    status: 409,
    vi: 'Ngày này chưa kết thúc; khóa sổ được từ ngày hôm sau',
    en: 'This day is not over; it can be locked from the next day on',
  },
  'earlier-day-open': {
    status: 409,
    vi: 'Còn ngày trước chưa khóa sổ; khóa theo thứ tự từng ngày',
    en: 'An earlier day is open; days are locked in their order',
  },
  'differences-open': {
    status: 409,
    vi: 'Còn chênh lệch chưa giải trình; sổ chỉ khóa khi mọi chênh lệch bằng không hoặc đã giải trình',
    en: 'There are differences that nobody explained; a day is locked when each is nought or explained',
  },
  'difference-gone': {
    status: 409,
    vi: 'Chênh lệch này không còn, hoặc không cần giải trình; hãy xem lại',
    en: 'This difference is no more, or needs no explaining; look again',
  },
} as const;
