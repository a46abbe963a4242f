/** What is wrong with a parameter, and how it should be. */
export const parameterFaults = {
  required: { vi: 'bắt buộc phải có', en: 'is required' },
  location: { vi: 'cần lat và long, hoặc address_string, hoặc address_id', en: 'lat and long, address_string or address_id is required' },
  half: { vi: 'lat và long phải đi cùng nhau', en: 'lat and long have to come together' },
  number: { vi: 'phải là số thập phân', en: 'has to be a decimal number' },
  latitude: { vi: 'phải từ -90 đến 90', en: 'has to be between -90 and 90' },
  longitude: { vi: 'phải từ -180 đến 180', en: 'has to be between -180 and 180' },
  date: {
    vi: 'phải theo W3C và có múi giờ, ví dụ 2026-11-23T00:00:00Z',
    en: 'has to be a W3C date with its zone, such as 2026-11-23T00:00:00Z',
  },
  order: { vi: 'phải sau start_date', en: 'has to be after start_date' },
  span: { vi: 'khoảng thời gian không quá 90 ngày', en: 'the span may not be over 90 days' },
  status: { vi: 'chỉ là open, closed', en: 'is open, closed or both' },
  many: { vi: 'không quá 1.000 mã', en: 'at most 1,000 ids' },
  long: { vi: 'quá dài', en: 'is too long' },
  description: { vi: 'không quá 4.000 ký tự', en: 'at most 4,000 characters' },
  url: { vi: 'phải là địa chỉ http hoặc https', en: 'has to be an http or https address' },
  body: {
    vi: 'phải gửi dạng application/x-www-form-urlencoded',
    en: 'has to be sent as application/x-www-form-urlencoded',
  },
  email: { vi: 'không phải địa chỉ email', en: 'is no e-mail address' },
} as const;
