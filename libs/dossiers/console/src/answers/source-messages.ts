import { defineMessages } from '@tinhso/ui';

export const sourceMessages = defineMessages({
  'dossiers.source.eid': { vi: 'Từ định danh điện tử đã xác minh', en: 'From a verified electronic identity' },
  'dossiers.source.office': { vi: 'Từ hồ sơ cá nhân, cơ quan nhà nước đã xác nhận', en: 'From the profile, confirmed by an office' },
  'dossiers.source.vouched': { vi: 'Từ {by}, xác nhận {date}', en: 'From {by}, confirmed {date}' },
  'dossiers.source.self': { vi: 'Từ tài khoản, người nộp tự khai trước đó', en: 'From the account, told by the applicant before' },
  'dossiers.source.dossier': { vi: 'Lấy lại từ hồ sơ {code}, nộp {date}', en: 'Taken from dossier {code}, filed {date}' },
  'dossiers.source.typed': {
    vi: 'Câu không ghi nguồn là người nộp tự khai trong hồ sơ này.',
    en: 'Answers without a source were typed by the applicant in this dossier.',
  },
});
