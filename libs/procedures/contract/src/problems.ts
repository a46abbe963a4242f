/** Problems that a person can meet in the catalogue (RFC 9457). */
export const procedureProblems = {
  'procedure-unknown': { status: 404, vi: 'Không có thủ tục này', en: 'There is no such procedure' },
  'procedure-without-form': {
    status: 404,
    vi: 'Thủ tục này chưa nộp được tại đây',
    en: 'This procedure cannot be applied for here yet',
  },
  'cursor-unknown': { status: 400, vi: 'Trang kết quả này không còn', en: 'This page of results no longer exists' },
} as const;

export type ProcedureProblemCode = keyof typeof procedureProblems;
