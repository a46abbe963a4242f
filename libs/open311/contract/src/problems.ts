/** Problems with Open311. Below `/open311` they are told in its own shape. */
export const open311Problems = {
  'open311-format-unknown': { status: 400, vi: 'Chỉ có định dạng .xml và .json', en: 'The formats are .xml and .json' },
  'open311-faulty': { status: 400, vi: 'Yêu cầu có chỗ chưa đúng', en: 'Some of the request is not right' },
  'open311-jurisdiction-unknown': { status: 404, vi: 'jurisdiction_id này không có ở đây', en: 'This jurisdiction_id is not served here' },
  'open311-service-unknown': { status: 404, vi: 'service_code này không có', en: 'There is no such service_code' },
  'open311-request-unknown': { status: 404, vi: 'service_request_id này không có', en: 'There is no such service_request_id' },
  'open311-token-unknown': { status: 404, vi: 'token này không có', en: 'There is no such token' },
  'open311-key-refused': { status: 403, vi: 'api_key thiếu hoặc không dùng được', en: 'The api_key is missing or of no use' },
  'open311-key-name-taken': { status: 409, vi: 'Đã có khoá đang dùng mang tên này', en: 'A key in use has this name already' },
} as const;
