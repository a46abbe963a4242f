/** Three joined segments of GSM-7: longer texts are refused by gateways or cost too much. */
export const SMS_MAX_LENGTH = 459;

/**
 * Text as it goes out by SMS: without diacritics, because one accented letter turns the whole message into UCS-2,
 * which more than doubles its price and arrives broken on old handsets. Cut at three segments.
 */
export function smsText(text: string): string {
  const plain = text
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[–—]/g, '-')
    .replace(/[“”«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replaceAll('…', '...')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.length <= SMS_MAX_LENGTH ? plain : `${plain.slice(0, SMS_MAX_LENGTH - 3)}...`;
}
