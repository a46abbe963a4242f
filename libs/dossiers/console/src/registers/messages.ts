import { defineMessages } from '@tinhso/ui';

export const messages = defineMessages({
  'registers.title': { vi: 'Sổ theo dõi hồ sơ', en: 'Registers of dossiers' },
  'registers.what': {
    vi: 'Sổ theo dõi (mẫu 07) liệt kê mọi hồ sơ đơn vị nhận trong thời gian chọn, tối đa {days} ngày và {dossiers} hồ sơ.',
    en: 'A register (form 07) lists every dossier that an office received in a period of at most {days} days and {dossiers} dossiers.',
  },
  'registers.unit': { vi: 'Đơn vị', en: 'Office' },
  'registers.from': { vi: 'Từ ngày', en: 'From' },
  'registers.to': { vi: 'Đến ngày', en: 'To' },
  'registers.dayFault': { vi: 'Ghi ngày/tháng/năm, ví dụ 23/11/2026', en: 'Day/month/year, such as 23/11/2026' },
  'registers.make': { vi: 'Lập sổ', en: 'Make the register' },
  'registers.made': { vi: 'Sổ đã lập', en: 'Registers' },
  'registers.none': {
    vi: 'Chưa lập sổ nào. Chọn đơn vị và thời gian ở trên.',
    en: 'No register was made yet. Choose an office and a period above.',
  },
  'registers.row': { vi: '{unit}, {from} đến {to}', en: '{unit}, {from} to {to}' },
  'registers.count': {
    vi: '{count} hồ sơ, {name} lập lúc {at}',
    en: '{count, plural, one {# dossier} other {# dossiers}}, made by {name} at {at}',
  },
  'registers.making': { vi: 'Đang lập', en: 'Being drawn' },
  'registers.failed': { vi: 'Không lập được, hãy lập lại', en: 'It could not be drawn, make it again' },
  'registers.download': { vi: 'Tải PDF', en: 'Download' },
  'registers.loading': { vi: 'Đang tải', en: 'Loading' },
});
