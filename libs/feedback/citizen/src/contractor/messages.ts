import { defineMessages } from '@tinhso/ui';

export const messages = defineMessages({
  'feedback.job.title': { vi: 'Việc được giao', en: 'A job for you' },
  'feedback.job.loading': { vi: 'Đang mở việc được giao', en: 'Opening the job' },
  'feedback.job.over': { vi: 'Đường dẫn không còn mở được', en: 'This link opens nothing any more' },
  'feedback.job.overDetail': {
    vi: 'Đường dẫn đã hết hạn, đã được thu hồi, hoặc việc đã kết thúc. Hãy hỏi đơn vị đã giao việc để nhận đường dẫn mới.',
    en: 'It ran out, was taken back, or the job is over. Ask the office that gave you the job for a new link.',
  },
  'feedback.job.task': { vi: 'Cần làm', en: 'What to do' },
  'feedback.job.words': { vi: 'Người dân phản ánh', en: 'What was reported' },
  'feedback.job.place': { vi: 'Chỗ', en: 'Place' },
  'feedback.job.noPlace': { vi: 'Chưa ghi địa chỉ; hỏi đơn vị giao việc.', en: 'No address; ask the office that gave you the job.' },
  'feedback.job.map': { vi: 'Bản đồ: {place}', en: 'Map: {place}' },
  'feedback.job.office': { vi: 'Đơn vị giao việc', en: 'Office' },
  'feedback.job.until': { vi: 'Đường dẫn mở đến', en: 'The link opens until' },
  'feedback.job.photos': { vi: 'Ảnh', en: 'Photos' },
  'feedback.job.photo': { vi: 'Ảnh {n} của việc {code}', en: 'Photo {n} of job {code}' },
  'feedback.job.told': { vi: 'Đã báo', en: 'What you told' },
  'feedback.job.isDone': {
    vi: 'Đã báo làm xong. Đơn vị giao việc sẽ kiểm tra và trả lời người phản ánh.',
    en: 'You said that it is done. The office checks it and answers whoever reported it.',
  },
  'feedback.job.report': { vi: 'Báo về việc này', en: 'Tell how it goes' },
  'feedback.job.note': { vi: 'Đã làm gì', en: 'What was done' },
  'feedback.job.noteHint': {
    vi: 'Chỉ đơn vị giao việc đọc được. Đừng ghi tên hay số điện thoại của người khác.',
    en: 'Only the office reads it. Leave out names and phone numbers of others.',
  },
  'feedback.job.noteShort': { vi: 'Viết ít nhất {count} chữ cái.', en: 'Write at least {count} letters.' },
  'feedback.job.send': { vi: 'Gửi ghi chú', en: 'Send the note' },
  'feedback.job.done': { vi: 'Báo đã làm xong', en: 'It is done' },
  'feedback.job.sending': { vi: 'Đang gửi…', en: 'Sending…' },
  'feedback.job.sent': { vi: 'Đã gửi cho đơn vị giao việc.', en: 'Sent to the office.' },
  'feedback.job.addPhoto': { vi: 'Gửi ảnh sau khi làm', en: 'Send a photo of the work' },
  'feedback.job.photoHint': {
    vi: 'Vị trí và thông tin máy ảnh được xóa khỏi ảnh khi gửi.',
    en: 'Place and camera details are taken out of the photo when it is sent.',
  },
});
