import { defineMessages } from '@tinhso/ui';

export const keyMessages = defineMessages({
  'console.keys.title': { vi: 'Phím tắt', en: 'Keys' },
  'console.keys.about': { vi: 'Mở ở bất cứ đâu bằng ?', en: 'Opens anywhere with ?' },
  'console.keys.search': { vi: 'Tìm phím tắt', en: 'Find a key' },
  'console.keys.none': { vi: 'Không có phím tắt nào như vậy', en: 'There is no such key' },
  'console.keys.then': { vi: 'rồi', en: 'then' },
  'console.keys.switch': { vi: 'Bật phím tắt một chữ', en: 'One-letter keys on' },
  'console.keys.switchHint': {
    vi: 'Tắt đi nếu dùng trình đọc màn hình hoặc nhập bằng giọng nói. Phím tắt không chạy khi con trỏ đang trong ô nhập.',
    en: 'Switch them off when you use a screen reader or speech input. Keys do nothing while a text field has the focus.',
  },
  'console.keys.list': { vi: 'Danh sách', en: 'Lists' },
  'console.keys.case': { vi: 'Trong hồ sơ', en: 'In a dossier' },
  'console.keys.everywhere': { vi: 'Mọi nơi', en: 'Everywhere' },
  'console.keys.row': { vi: 'Dòng dưới, dòng trên', en: 'Row below, row above' },
  'console.keys.pick': { vi: 'Chọn dòng', en: 'Select the row' },
  'console.keys.range': { vi: 'Chọn một dải', en: 'Select a range' },
  'console.keys.open': { vi: 'Mở hồ sơ', en: 'Open the dossier' },
  'console.keys.take': { vi: 'Nhận việc', en: 'Take it' },
  'console.keys.find': { vi: 'Tìm trong danh sách', en: 'Search in the list' },
  'console.keys.clear': { vi: 'Bỏ chọn, đóng', en: 'Clear, close' },
  'console.keys.answer': { vi: 'Mục dưới, mục trên', en: 'Answer below, above' },
  'console.keys.checked': { vi: 'Đánh dấu đã kiểm tra', en: 'Mark as checked' },
  'console.keys.flag': { vi: 'Đánh dấu cần bổ sung', en: 'Mark as to be supplemented' },
  'console.keys.main': { vi: 'Việc chính của hồ sơ', en: 'The main act' },
  'console.keys.supplement': { vi: 'Yêu cầu bổ sung', en: 'Ask for supplements' },
  'console.keys.paper': { vi: 'Giấy tờ sau, trước', en: 'Next paper, previous' },
  'console.keys.zoom': { vi: 'Phóng to, thu nhỏ', en: 'Larger, smaller' },
  'console.keys.rotate': { vi: 'Xoay ảnh', en: 'Turn the image' },
  'console.keys.neighbour': { vi: 'Hồ sơ sau, trước', en: 'Next dossier, previous' },
  'console.keys.back': { vi: 'Về danh sách', en: 'Back to the list' },
  'console.keys.report': { vi: 'Trong phản ánh', en: 'In reports' },
  'console.keys.openReport': { vi: 'Mở phản ánh', en: 'Open the report' },
  'console.keys.nextReport': { vi: 'Phản ánh sau, trước', en: 'Next report, previous' },
  'console.keys.pickAll': { vi: 'Chọn tất cả đang hiện', en: 'Select all shown' },
  'console.keys.filter': { vi: 'Lọc danh sách', en: 'Narrow the list' },
  'console.keys.map': { vi: 'Bản đồ, danh sách', en: 'Map, list' },
  'console.keys.assign': { vi: 'Giao theo quy tắc, nhận xử lý', en: 'Assign by the rules, take it on' },
  'console.keys.route': { vi: 'Giao đơn vị khác', en: 'Assign to another office' },
  'console.keys.passOn': { vi: 'Chuyển đơn vị', en: 'Pass on' },
  'console.keys.reply': { vi: 'Trả lời', en: 'Answer' },
  'console.keys.ask': { vi: 'Hỏi người gửi', en: 'Ask the reporter' },
  'console.keys.move': { vi: 'Đổi vị trí, loại', en: 'Change place or kind' },
  'console.keys.palette': { vi: 'Tìm và ra lệnh', en: 'Find and command' },
  'console.keys.theme': { vi: 'Nền sáng, nền tối', en: 'Light, dark' },
  'console.keys.sheet': { vi: 'Bảng phím tắt này', en: 'This sheet' },
});
type KeyText = keyof typeof keyMessages;

/** A line of the key sheet: what it does; caps side by side, or one after the other. */
export interface KeyLine {
  text: KeyText;
  keys: readonly string[];
}

/** Every key of the console by place. The lists' own sequences are added by what the person may see. */
export const keyTable: readonly { title: KeyText; lines: readonly KeyLine[] }[] = [
  {
    title: 'console.keys.list',
    lines: [
      { text: 'console.keys.row', keys: ['J', 'K'] },
      { text: 'console.keys.open', keys: ['Enter'] },
      { text: 'console.keys.pick', keys: ['X'] },
      { text: 'console.keys.range', keys: ['Shift', 'X'] },
      { text: 'console.keys.take', keys: ['A'] },
      { text: 'console.keys.find', keys: ['/'] },
      { text: 'console.keys.clear', keys: ['Esc'] },
    ],
  },
  {
    title: 'console.keys.case',
    lines: [
      { text: 'console.keys.answer', keys: ['J', 'K'] },
      { text: 'console.keys.checked', keys: ['Space'] },
      { text: 'console.keys.flag', keys: ['C'] },
      { text: 'console.keys.main', keys: ['A'] },
      { text: 'console.keys.supplement', keys: ['B'] },
      { text: 'console.keys.paper', keys: [']', '['] },
      { text: 'console.keys.zoom', keys: ['+', '-'] },
      { text: 'console.keys.rotate', keys: ['R'] },
      { text: 'console.keys.neighbour', keys: ['.', ','] },
      { text: 'console.keys.back', keys: ['Esc'] },
    ],
  },
  {
    title: 'console.keys.report',
    lines: [
      { text: 'console.keys.nextReport', keys: ['J', 'K'] },
      { text: 'console.keys.openReport', keys: ['Enter'] },
      { text: 'console.keys.pickAll', keys: ['Shift', 'A'] },
      { text: 'console.keys.filter', keys: ['F'] },
      { text: 'console.keys.map', keys: ['M'] },
      { text: 'console.keys.assign', keys: ['A'] },
      { text: 'console.keys.route', keys: ['G'] },
      { text: 'console.keys.passOn', keys: ['C'] },
      { text: 'console.keys.reply', keys: ['R'] },
      { text: 'console.keys.ask', keys: ['H'] },
      { text: 'console.keys.move', keys: ['V'] },
    ],
  },
  {
    title: 'console.keys.everywhere',
    lines: [
      { text: 'console.keys.palette', keys: ['Ctrl', 'K'] },
      { text: 'console.keys.theme', keys: ['Shift', 'D'] },
      { text: 'console.keys.sheet', keys: ['?'] },
    ],
  },
];
