import { isId } from '@tinhso/kernel';

/**
 * Our reference at a gateway: `TT`, the local day, and the random half of the id in capitals. Letters and digits only, as VNPAY asks
 * for, and the same whenever it is asked of the same id. @param day `YYYY-MM-DD`
 */
export function referenceOf(id: string, day: string): string {
  if (!isId(id)) throw new RangeError(`not an id: ${String(id)}`);
  return `TT${day.slice(2).replaceAll('-', '')}${id.slice(-12).toUpperCase()}`;
}
