/** What is wrong with a report, said so that it can be mended. */
export const reportFaults = {
  category: { vi: 'Chưa có loại phản ánh này; hãy chọn trong danh sách', en: 'There is no such kind of report; choose from the list' },
  short: { vi: 'Hãy viết vài lời về sự việc', en: 'Write a few words about it' },
  long: { vi: 'Không quá 4.000 ký tự', en: 'At most 4,000 characters' },
  html: { vi: 'Chỉ viết chữ; hãy bỏ mã HTML', en: 'Plain text only; take the HTML out' },
  commune: { vi: 'Xã, phường này không thuộc tỉnh', en: 'This commune is not of the province' },
  nowhere: { vi: 'Hãy cho biết ở đâu: chọn điểm, xã phường hoặc ghi địa chỉ', en: 'Say where it is: a point, a commune or an address' },
  half: { vi: 'Thiếu một trong hai tọa độ', en: 'One of the two coordinates is missing' },
  degrees: { vi: 'Tọa độ không có thật', en: 'There are no such coordinates' },
  outside: { vi: 'Vị trí nằm ngoài tỉnh; hãy chọn lại', en: 'This place lies outside the province; choose again' },
  photo: { vi: 'Chỉ nhận ảnh', en: 'Only photos are taken' },
  required: { vi: 'Cần trả lời câu này', en: 'This question needs an answer' },
  unknown: { vi: 'Loại phản ánh này không hỏi câu này', en: 'This kind of report does not ask this' },
  number: { vi: 'Hãy nhập một số', en: 'Type a number' },
  datetime: { vi: 'Hãy nhập ngày giờ', en: 'Give a date and time' },
  value: { vi: 'Hãy chọn trong danh sách', en: 'Choose from the list' },
  single: { vi: 'Chỉ chọn một', en: 'Choose only one' },
} as const;
