import { parsePhone } from '@tinhso/kernel';
import type { FieldCipher } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { findAccountByPhone } from '../data/accounts.js';
import { accountOfCitizenId } from '../data/profile-attributes.js';

const CITIZEN_ID = /^\d{12}$/;

/** The citizen whose confirmed phone, or citizen ID that somebody vouched for, a number is. Found by blind index: nothing is opened. */
export async function accountOfNumber(
  manager: EntityManager,
  cipher: FieldCipher,
  by: 'phone' | 'citizenId',
  text: string,
): Promise<string | undefined> {
  if (by === 'citizenId') {
    const digits = text.replace(/\D/g, '');
    return CITIZEN_ID.test(digits) ? accountOfCitizenId(manager, cipher.blindIndex('citizen-id', digits)) : undefined;
  }
  const phone = parsePhone(text);
  return phone.ok ? (await findAccountByPhone(manager, 'citizen', cipher.blindIndex('phone', phone.value)))?.id : undefined;
}
