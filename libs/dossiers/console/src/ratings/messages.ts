import { defineMessages } from '@tinhso/ui';

export const messages = defineMessages({
  'ratings.title': { vi: 'Đánh giá không hài lòng', en: 'Low marks' },
  'ratings.open': { vi: 'Chờ trả lời', en: 'Waiting for an answer' },
  'ratings.answered': { vi: 'Đã trả lời', en: 'Answered' },
  'ratings.loading': { vi: 'Đang tải', en: 'Loading' },
  'ratings.none.open': { vi: 'Không có đánh giá nào chờ trả lời', en: 'No mark waits for an answer' },
  'ratings.noneDetail.open': {
    vi: 'Khi có người không hài lòng, đánh giá của họ hiện ở đây cùng hạn trả lời.',
    en: 'When somebody is not content, their mark shows here with the time to answer by.',
  },
  'ratings.none.answered': { vi: 'Chưa trả lời đánh giá nào', en: 'None has been answered yet' },
  'ratings.noneDetail.answered': {
    vi: 'Câu trả lời đã gửi cho người dân sẽ nằm ở đây.',
    en: 'Answers that went to citizens stand here.',
  },
  'ratings.due': { vi: 'Trả lời trước {when}', en: 'Answer by {when}' },
  'ratings.overdue': { vi: 'Đã quá hạn trả lời ({when})', en: 'The answer is overdue ({when})' },
  'ratings.officer': { vi: 'Người xử lý: {name}', en: 'Handled by {name}' },
  'ratings.see': { vi: 'Xem hồ sơ', en: 'See the dossier' },
  'ratings.answer': { vi: 'Trả lời công dân', en: 'Answer to the citizen' },
  'ratings.answerHint': {
    vi: 'Đã tìm hiểu gì, sai ở đâu, sẽ làm gì. Công dân đọc nguyên văn.',
    en: 'What you found, what was wrong, what you will do. The citizen reads it as it is.',
  },
  'ratings.tooShort': { vi: 'Viết ít nhất 20 chữ', en: 'Write at least 20 letters' },
  'ratings.send': { vi: 'Gửi trả lời', en: 'Send' },
  'ratings.sending': { vi: 'Đang gửi…', en: 'Sending…' },
  'ratings.by': { vi: '{name} trả lời {when}', en: 'Answered by {name}, {when}' },
  'ratings.more': { vi: 'Xem thêm', en: 'Show more' },
});
