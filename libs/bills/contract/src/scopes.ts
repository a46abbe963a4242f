/** Look up bills, keep codes and pay. None is given away with a right to file; guardians and representatives of companies have it too. */
export const billCitizenScope = 'bill.pay';

/** What a post of the province may do with the bills that were paid here. */
export const billStaffScopes = {
  /** See which providers could not be told, and what was remitted. */
  read: 'bill.read',
  /** Tell again, give money back, settle by hand, remit. */
  settle: 'bill.settle',
} as const;
