/** Problems that a person can meet in the catalogue (RFC 9457). */
export const procedureProblems = {
  'procedure-unknown': { status: 404, vi: 'Không có thủ tục này', en: 'There is no such procedure' },
  'procedure-without-form': {
    status: 404,
    vi: 'Thủ tục này chưa nộp được tại đây',
    en: 'This procedure cannot be applied for here yet',
  },
  'procedure-draft-changed': {
    status: 409,
    vi: 'Có người vừa sửa bản nháp này, hãy tải lại rồi làm tiếp',
    en: 'Somebody has just changed this draft, load it again and go on',
  },
  'draft-not-editable': {
    status: 409,
    vi: 'Bản nháp đang chờ duyệt hoặc đã xong, không sửa được nữa',
    en: 'The draft is in review or finished and can no longer be changed',
  },
  'draft-not-in-review': { status: 409, vi: 'Bản nháp này không ở bước duyệt', en: 'This draft is not in review' },
  'not-own-review': {
    status: 409,
    vi: 'Người soạn hoặc đã sửa bản nháp không tự duyệt được, cần người thứ hai',
    en: 'Whoever made or edited a draft cannot review it, a second person is needed',
  },
  'definition-faulty': {
    status: 422,
    vi: 'Thủ tục còn lỗi, chưa gửi duyệt hoặc ban hành được',
    en: 'The procedure has faults and cannot be handed in or published yet',
  },
  'definition-unreadable': { status: 422, vi: 'Tệp này không phải một thủ tục', en: 'This file is not a procedure' },
  'version-archived': { status: 409, vi: 'Phiên bản này đã lưu trữ', en: 'This version is archived already' },
  'life-event-unknown': { status: 404, vi: 'Không có sự kiện này', en: 'There is no such life event' },
  'cursor-unknown': { status: 400, vi: 'Trang kết quả này không còn', en: 'This page of results no longer exists' },
} as const;

export type ProcedureProblemCode = keyof typeof procedureProblems;
