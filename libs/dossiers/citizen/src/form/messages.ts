import { defineMessages } from '@tinhso/ui';

export const formMessages = defineMessages({
  'dossiers.address.province': { vi: 'Tỉnh, thành phố', en: 'Province or city' },
  'dossiers.address.commune': { vi: 'Xã, phường', en: 'Commune' },
  'dossiers.address.detail': { vi: 'Số nhà, thôn, tổ dân phố', en: 'House, hamlet or street' },
  'dossiers.address.detailHint': { vi: 'Ví dụ: Thôn Tân Lập', en: 'For example: Thôn Tân Lập' },
  'dossiers.repeat.row': { vi: '{name} {number}', en: '{name} {number}' },
  'dossiers.repeat.add': { vi: 'Thêm {name}', en: 'Add: {name}' },
  'dossiers.repeat.remove': { vi: 'Bỏ {name} {number}', en: 'Remove: {name} {number}' },
});
