/** Positions that matter above a signature, as kept in posts: `Chủ tịch`, `Phó Chủ tịch`. */
export interface SigningTitle {
  readonly own: string;
  /** Position of the absent head, when the signer is a deputy for a period without being one by office. */
  readonly inPlaceOf?: string;
}

const tidy = (title: string): string => title.normalize('NFC').trim().replace(/\s+/gu, ' ');
const capitals = (title: string): string => title.toLocaleUpperCase('vi');

/**
 * Lines above a signature (NĐ 30/2020, annex I, II.7): a head signs under the title, a deputy by office "KT." (for) the head,
 * somebody else entrusted for a period "TUQ." (by the head's authority), each with the own title below.
 */
export function signingCapacity({ own, inPlaceOf }: SigningTitle): string[] {
  const title = tidy(own);
  const head = /^Phó\s+(.+)$/iu.exec(title)?.[1];
  if (head !== undefined) return [`KT. ${capitals(head)}`, capitals(title)];
  return inPlaceOf === undefined || tidy(inPlaceOf) === title ? [capitals(title)] : [`TUQ. ${capitals(tidy(inPlaceOf))}`, capitals(title)];
}
