import { err, ok, type Result } from './result.js';

/** Vietnamese mobile numbers since the renumbering of 2018: ten digits beginning with 03, 05, 07, 08 or 09. */
const MOBILE = /^0[35789]\d{8}$/;

/**
 * A mobile number as it is stored: ten digits from `0`. Takes `+84`, `84`, spaces, points, hyphens and brackets.
 * Refuses (`not-a-mobile`) everything that no SMS could reach.
 */
export function parsePhone(text: string): Result<string, 'not-a-mobile'> {
  const digits = text.normalize('NFKC').replace(/[\s.\-()]/g, '');
  const national = digits.replace(/^(?:\+|00)84/, '0').replace(/^84(?=\d{9}$)/, '0');
  return MOBILE.test(national) ? ok(national) : err('not-a-mobile');
}

/** `+84912345678`, as gateways want it. The input is a stored number. */
export function phoneToE164(phone: string): string {
  return `+84${phone.slice(1)}`;
}

/** `0912 345 678` with no-break spaces, for reading. The input is a stored number. */
export function formatPhone(phone: string): string {
  return `${phone.slice(0, 4)}\u00a0${phone.slice(4, 7)}\u00a0${phone.slice(7)}`;
}

/** `09•• ••• •78`: enough for the owner to know the number, too little for anybody else. The input is a stored number. */
export function maskPhone(phone: string): string {
  return `${phone.slice(0, 2)}••\u00a0•••\u00a0•${phone.slice(8)}`;
}
