/** Problems that a person can meet about units and places (RFC 9457). */
export const organisationProblems = {
  'province-unknown': { status: 404, vi: 'Không có tỉnh, thành phố này', en: 'There is no such province' },
} as const;
