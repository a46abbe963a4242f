/** Sizes of a wallet; the screens tell them, the server enforces them. */
export const walletLimits = {
  /** Papers of one person, those issued here not counted. */
  papers: 100,
  /** Photographs or files of one paper: two sides, or the pages of a book. */
  filesPerPaper: 6,
  name: 120,
  number: 60,
  issuer: 200,
} as const;
