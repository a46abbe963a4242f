/** Problems that a person can meet while administering staff (RFC 9457). */
export const staffingProblems = {
  'login-taken': { status: 409, vi: 'Tên đăng nhập này đã có người dùng', en: 'This user name is taken' },
  'staff-phone-taken': {
    status: 409,
    vi: 'Số điện thoại này đang gắn với một cán bộ khác',
    en: 'This phone belongs to another member of staff',
  },
  'not-oneself': {
    status: 409,
    vi: 'Không ai tự đổi vị trí, khoá hoặc đặt lại tài khoản của chính mình',
    en: 'Nobody changes posts of their own or locks or resets their own account',
  },
  'role-reserved': {
    status: 403,
    vi: 'Chỉ quản trị của tỉnh giao được vai trò này',
    en: 'Only an administrator of the province gives this role',
  },
  'post-over': { status: 409, vi: 'Vị trí này đã kết thúc', en: 'This post has ended' },
  'absence-over': { status: 409, vi: 'Lần vắng này đã kết thúc hoặc đã huỷ', en: 'This absence has ended or was called off' },
  'already-away': {
    status: 409,
    vi: 'Người này đã được ghi vắng trong một phần của khoảng thời gian ấy',
    en: 'This person is recorded as away in part of that period',
  },
  'deputy-away': {
    status: 409,
    vi: 'Người thay cũng vắng trong một phần của khoảng thời gian ấy',
    en: 'The deputy is away too in part of that period',
  },
  'deputy-elsewhere': {
    status: 409,
    vi: 'Người thay không có vị trí ở đơn vị của người vắng hoặc đơn vị cấp trên trong cả khoảng thời gian ấy',
    en: 'The deputy holds no post in the unit of the absent person or above it for the whole period',
  },
} as const;
export type StaffingProblemCode = keyof typeof staffingProblems;
