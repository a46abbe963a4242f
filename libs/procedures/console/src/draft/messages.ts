import { defineMessages } from '@tinhso/ui';

export const messages = defineMessages({
  'procedures.save.saved': { vi: 'Đã lưu {time}', en: 'Saved {time}' },
  'procedures.save.waiting': { vi: 'Chưa lưu', en: 'Not saved yet' },
  'procedures.save.saving': { vi: 'Đang lưu', en: 'Saving' },
  'procedures.save.failed': { vi: 'Chưa lưu được, sẽ thử lại', en: 'Not saved, trying again' },
  'procedures.save.conflict': { vi: 'Có người vừa sửa', en: 'Changed by somebody else' },
  'procedures.save.refused': { vi: 'Không lưu được', en: 'Cannot be saved' },
  'procedures.conflict': { vi: 'Bản nháp này vừa được sửa ở nơi khác', en: 'This draft was changed elsewhere' },
  'procedures.conflict.who': { vi: '{name} đã lưu lúc {time}.', en: '{name} saved it at {time}.' },
  'procedures.conflict.kept': {
    vi: 'Lấy bản của họ thì bản của bạn vẫn nằm một bước Hoàn tác phía sau.',
    en: 'If you take theirs, yours stays one step back in Undo.',
  },
  'procedures.conflict.mine': { vi: 'Ghi đè bằng bản của tôi', en: 'Overwrite with mine' },
  'procedures.conflict.theirs': { vi: 'Lấy bản của họ', en: 'Take theirs' },
  'procedures.conflict.again': { vi: 'Tải lại', en: 'Load again' },
});
