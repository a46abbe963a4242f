/** Counts and sizes of drafts and dossiers; the screens tell them, the server enforces them. */
export const dossierLimits = {
  /** Living drafts of one citizen. */
  drafts: 20,
  /** Days a draft is kept after its last change. */
  draftDays: 90,
  /** Bytes of the answers of one draft or dossier as JSON text. */
  answersBytes: 64 * 1024,
  /** Files of one paper, e.g. pages photographed one by one. */
  filesPerPaper: 20,
  files: 60,
  supplementItems: 30,
  listPage: 20,
} as const;

/** Rate limits: `points` calls in `seconds` for one key. Four digits are guessable, so tracking is counted per code and per address. */
export const dossierRateLimits = {
  coSigning: { name: 'dossiers.co-signing', points: 20, seconds: 86_400 },
  trackingByCode: { name: 'dossiers.tracking.code', points: 5, seconds: 900 },
  trackingByAddress: { name: 'dossiers.tracking.ip', points: 120, seconds: 900 },
} as const;
