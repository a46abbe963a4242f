import type { Texts } from '@tinhso/notifications-server';

/** What followers are told. No word of a report and no name of a person is in it: it shows on lock screens. */
export const newsTexts: Readonly<Record<string, { readonly title: Texts; readonly body: Texts }>> = {
  'ticket.reported': {
    title: { vi: 'Đã nhận phản ánh', en: 'Your report was received' },
    body: {
      vi: 'Phản ánh {code} đã được ghi nhận và đang chuyển đến đơn vị xử lý.',
      en: 'Report {code} is safe and on its way to the office.',
    },
  },
  'ticket.published': {
    title: { vi: 'Phản ánh đã đăng công khai', en: 'A report is public' },
    body: { vi: 'Mọi người có thể xem phản ánh {code}.', en: 'Everybody can read report {code} now.' },
  },
  'ticket.assigned': {
    title: { vi: 'Phản ánh đã giao đơn vị xử lý', en: 'A report has its office' },
    body: { vi: '{unit} xử lý phản ánh {code}.', en: '{unit} deals with report {code}.' },
  },
  'ticket.passed_on': {
    title: { vi: 'Phản ánh chuyển sang đơn vị khác', en: 'A report was passed on' },
    body: {
      vi: '{unit} nhận xử lý phản ánh {code}; lý do ghi trong phản ánh.',
      en: '{unit} deals with report {code} now; the reason stands there.',
    },
  },
  'ticket.asked': {
    title: { vi: 'Đơn vị xử lý cần bạn bổ sung', en: 'The office asks you something' },
    body: { vi: 'Phản ánh {code} chờ bạn trả lời.', en: 'Report {code} waits for your answer.' },
  },
  'ticket.public_reply': {
    title: { vi: 'Đơn vị xử lý thông tin thêm', en: 'Word from the office' },
    body: { vi: 'Có thông tin mới về phản ánh {code}.', en: 'There is news of report {code}.' },
  },
  'ticket.answered': {
    title: { vi: 'Phản ánh đã được trả lời', en: 'A report was answered' },
    body: { vi: 'Xem câu trả lời của {unit} cho {code}.', en: 'See what {unit} answered to {code}.' },
  },
  'ticket.closed': {
    title: { vi: 'Phản ánh đã kết thúc', en: 'A report was closed' },
    body: { vi: 'Phản ánh {code} đã kết thúc.', en: 'Report {code} was closed.' },
  },
  'ticket.rejected': {
    title: { vi: 'Phản ánh không được tiếp nhận', en: 'A report was not taken' },
    body: { vi: 'Lý do ghi trong phản ánh {code}.', en: 'The reason stands in report {code}.' },
  },
  'ticket.reopened': {
    title: { vi: 'Phản ánh được mở lại', en: 'A report was reopened' },
    body: { vi: 'Phản ánh {code} được xử lý lại.', en: 'Report {code} is dealt with again.' },
  },
  'ticket.merged': {
    title: { vi: 'Phản ánh được gộp', en: 'A report was merged' },
    body: {
      vi: 'Phản ánh {code} trùng với phản ánh khác và được xử lý cùng.',
      en: 'Report {code} is dealt with together with another one.',
    },
  },
};

/** What is told of a report in an area that is followed. */
export const areaTexts: { readonly title: Texts; readonly body: Texts } = {
  title: { vi: 'Phản ánh mới gần nơi bạn theo dõi', en: 'A report in the area you follow' },
  body: { vi: '{category}, mã {code}.', en: '{category}, code {code}.' },
};

/** What asks to confirm a following. */
export const confirmTexts = {
  subject: { vi: 'Xác nhận nhận tin phản ánh', en: 'Confirm that you want news' },
  mail: {
    vi: 'Có người muốn gửi tin về phản ánh đến địa chỉ này. Nếu là bạn, hãy bấm nút xác nhận. Nếu không, bạn không cần làm gì và sẽ không nhận thêm tin nào.',
    en: 'Somebody wants news of reports sent to this address. If it was you, confirm it. If not, there is nothing to do and nothing more is sent.',
  },
  sms: { vi: 'Tinh So: xac nhan nhan tin phan anh tai {link}', en: 'Tinh So: confirm news of reports at {link}' },
  button: { vi: 'Xác nhận', en: 'Confirm' },
} as const;

export const leaveTexts = {
  mail: { vi: 'Thôi nhận tin: {link}', en: 'No more news: {link}' },
  sms: { vi: 'Thoi nhan: {link}', en: 'Stop: {link}' },
  button: { vi: 'Xem phản ánh', en: 'See the report' },
} as const;

/** Fills `{name}` in both languages. */
export const fill = (text: Texts, values: Readonly<Record<string, Texts | string>>): Texts => ({
  vi: filled(text.vi, values, 'vi'),
  en: filled(text.en, values, 'en'),
});

const filled = (text: string, values: Readonly<Record<string, Texts | string>>, locale: 'vi' | 'en'): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : typeof value === 'string' ? value : value[locale];
  });
