/** Problems of acting for others. */
export const delegationProblems = {
  'delegation-to-oneself': {
    status: 422,
    vi: 'Không thể uỷ quyền cho chính mình',
    en: 'You cannot give this right to yourself',
  },
  'delegation-open-already': {
    status: 409,
    vi: 'Số điện thoại này đã được mời hoặc đang có quyền làm thay',
    en: 'This phone number was invited already or holds the right',
  },
  'delegation-state': {
    status: 409,
    vi: 'Việc uỷ quyền này đã thay đổi, không làm được nữa',
    en: 'This authority has changed; that is no longer possible',
  },
  'delegation-limit': {
    status: 409,
    vi: 'Bạn đã có quá nhiều uỷ quyền chưa kết thúc',
    en: 'You have too many authorities that have not ended',
  },
  'managed-known': {
    status: 409,
    vi: 'Bạn đã khai người hoặc cơ sở này rồi',
    en: 'You have declared this person or business already',
  },
} as const;
