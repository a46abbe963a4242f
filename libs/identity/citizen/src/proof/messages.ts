import { defineMessages } from '@tinhso/ui';

export const proofMessages = defineMessages({
  'proof.title': { vi: 'Xác minh là bạn', en: 'Confirm that it is you' },
  'proof.loading': { vi: 'Đang tải', en: 'Loading' },
});
