/** Media types that are kept. Anything else is refused by its content, whatever its name says. */
export const fileMediaTypes = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'] as const;
export type FileMediaType = (typeof fileMediaTypes)[number];

/** Limits of uploads. The screens say them before a file is chosen; the server enforces the same figures. */
export const fileLimits = {
  /** Largest file as sent, in bytes: 12 MB. */
  maxBytes: 12 * 1024 * 1024,
  /** Value for `<input accept>`. HEIC is left out on purpose, so that iPhones hand over JPEG. */
  accept: fileMediaTypes.join(','),
  /** Longer side of a kept image in pixels; larger ones are scaled down. */
  maxSide: 3000,
  /** Pixels an image may unpack to before it is refused (a guard against decompression bombs). */
  maxPixels: 100_000_000,
  /** Longest file name kept, in characters. */
  maxNameLength: 200,
  /** A file that no dossier or draft has taken is erased after this many hours. */
  unclaimedHours: 24,
  /** Piece size for the tus client, in bytes: small enough for rural 4G, so that a cut costs little. */
  chunkBytes: 512 * 1024,
} as const;

/** Rate limits of uploads: `points` in `duration` seconds for one account. */
export const fileRateLimits = {
  'files.upload.account': { points: 60, duration: 3600 },
} as const;
export type FileRateLimit = keyof typeof fileRateLimits;
