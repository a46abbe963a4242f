import { crc16 } from './crc16.js';
import { readTlv, writeTlv } from './tlv.js';

/** NAPAS in EMVCo codes. */
const NAPAS = 'A000000727';
const TO_ACCOUNT = 'QRIBFTTA';
const TO_CARD = 'QRIBFTTC';
const DONG = '704';
/** Longest content that NAPAS takes in the field of the purpose. */
export const LONGEST_CONTENT = 25;

/** A transfer as a VietQR code asks for it. */
export interface VietQr {
  /** Of the receiving bank, six figures. */
  readonly bin: string;
  readonly account: string;
  /** Left out where whoever pays types it. */
  readonly amount?: number;
  /** What stands in the transfer. */
  readonly content?: string;
  readonly to?: 'account' | 'card';
}

/**
 * What a VietQR code holds (EMVCo merchant-presented, NAPAS 247). With an amount it is a dynamic code, to be used once.
 * @throws RangeError for a value that the standard has no room for
 */
export function writeVietQr({ bin, account, amount, content, to = 'account' }: VietQr): string {
  if (!/^\d{6}$/.test(bin) || !/^[A-Za-z0-9]{1,19}$/.test(account)) throw new RangeError('not an account of a bank');
  if (amount !== undefined && !(Number.isSafeInteger(amount) && amount > 0 && amount < 1e13))
    throw new RangeError(`not an amount: ${amount}`);
  if (content !== undefined && !/^[A-Za-z0-9 ]{1,25}$/.test(content)) throw new RangeError(`not a content: ${content}`);
  const receiver = writeTlv([
    { tag: '00', value: bin },
    { tag: '01', value: account },
  ]);
  const merchant = writeTlv([
    { tag: '00', value: NAPAS },
    { tag: '01', value: receiver },
    { tag: '02', value: to === 'account' ? TO_ACCOUNT : TO_CARD },
  ]);
  const body = writeTlv([
    { tag: '00', value: '01' },
    { tag: '01', value: amount === undefined ? '11' : '12' },
    { tag: '38', value: merchant },
    { tag: '53', value: DONG },
    ...(amount === undefined ? [] : [{ tag: '54', value: String(amount) }]),
    { tag: '58', value: 'VN' },
    ...(content === undefined ? [] : [{ tag: '62', value: writeTlv([{ tag: '08', value: content }]) }]),
  ]);
  return `${body}6304${crc16(`${body}6304`)}`;
}

/** Reads a code as a banking app does; undefined for what is none, or was damaged. */
export function readVietQr(payload: string): VietQr | undefined {
  if (!/6304[0-9A-F]{4}$/.test(payload) || crc16(payload.slice(0, -4)) !== payload.slice(-4)) return undefined;
  const fields = readTlv(payload);
  const merchant = readTlv(fields?.get('38') ?? '');
  const receiver = readTlv(merchant?.get('01') ?? '');
  const [bin, account, service] = [receiver?.get('00'), receiver?.get('01'), merchant?.get('02')];
  const known = fields?.get('00') === '01' && fields.get('53') === DONG && fields.get('58') === 'VN' && merchant?.get('00') === NAPAS;
  if (!known || !bin || !account || (service !== TO_ACCOUNT && service !== TO_CARD)) return undefined;
  const amount = fields.get('54');
  if (amount !== undefined && !/^[1-9]\d{0,12}$/.test(amount)) return undefined;
  const content = readTlv(fields.get('62') ?? '')?.get('08');
  return {
    bin,
    account,
    ...(amount ? { amount: Number(amount) } : {}),
    ...(content ? { content } : {}),
    to: service === TO_ACCOUNT ? 'account' : 'card',
  };
}
