/**
 * Lines above a signature (NĐ 30/2020, annex I, II.7): a head signs under the title, a deputy "KT." (for) the head with
 * the own title below. @param title position as kept in the post: `Chủ tịch`, `Phó Chủ tịch`
 */
export function signingCapacity(title: string): string[] {
  const tidy = title.normalize('NFC').trim().replace(/\s+/gu, ' ');
  const head = /^Phó\s+(.+)$/iu.exec(tidy)?.[1];
  return head === undefined ? [tidy.toLocaleUpperCase('vi')] : [`KT. ${head.toLocaleUpperCase('vi')}`, tidy.toLocaleUpperCase('vi')];
}
