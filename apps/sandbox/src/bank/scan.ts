/** What a banking app fills in after it has scanned a code. */
export interface Scanned {
  readonly bin: string;
  readonly account: string;
  readonly amount: number;
  readonly content: string;
}

/** Takes fields off a code one by one; whatever is left over means that it is none. */
function fieldsOf(text: string): Map<string, string> | undefined {
  const fields = new Map<string, string>();
  let rest = text;
  while (rest.length > 0) {
    const length = Number(rest.slice(2, 4));
    if (!/^\d{4}/.test(rest) || rest.length < 4 + length) return undefined;
    fields.set(rest.slice(0, 2), rest.slice(4, 4 + length));
    rest = rest.slice(4 + length);
  }
  return fields;
}

/** CRC-16/CCITT-FALSE by its table. */
const TABLE = Array.from({ length: 256 }, (_, byte) => {
  let value = byte << 8;
  for (let bit = 0; bit < 8; bit++) value = (value << 1) ^ (value & 0x8000 ? 0x11021 : 0);
  return value & 0xffff;
});
const checksum = (text: string): string =>
  [...Buffer.from(text)]
    .reduce((crc, byte) => ((crc << 8) ^ (TABLE[(crc >> 8) ^ byte] ?? 0)) & 0xffff, 0xffff)
    .toString(16)
    .toUpperCase()
    .padStart(4, '0');

/** Reads a VietQR code as a banking app does, by the standard and not by the product that made it. @returns why it cannot, in words */
export function scan(payload: string): Scanned | string {
  const text = payload.trim();
  if (checksum(text.slice(0, -4)) !== text.slice(-4)) return 'Mã hỏng: tổng kiểm tra (CRC) không đúng';
  const fields = fieldsOf(text);
  const merchant = fieldsOf(fields?.get('38') ?? '');
  const receiver = fieldsOf(merchant?.get('01') ?? '');
  if (!fields || merchant?.get('00') !== 'A000000727' || !receiver) return 'Không phải mã VietQR';
  if (merchant.get('02') !== 'QRIBFTTA') return 'Mã không phải chuyển khoản đến tài khoản';
  if (fields.get('53') !== '704' || fields.get('58') !== 'VN') return 'Mã không phải bằng đồng Việt Nam';
  const content = fieldsOf(fields.get('62') ?? '')?.get('08') ?? '';
  return { bin: receiver.get('00') ?? '', account: receiver.get('01') ?? '', amount: Number(fields.get('54') ?? 0), content };
}
