import type { PostalAddress, ReturnWish } from '@tinhso/dossiers-contract';
import type { messages } from './messages.js';

/** The four answers on screen; `here` and `office` are one way with another office. */
export type WishChoice = 'app' | 'here' | 'office' | 'post';

/** What is typed, complete or not. */
export interface TypedWish {
  readonly choice: WishChoice;
  readonly unitId: string;
  readonly address: PostalAddress;
}

type Fault = { readonly field: string; readonly text: keyof typeof messages };

const EMPTY: PostalAddress = { name: '', phone: '', provinceCode: '', communeCode: '', detail: '' };

/** A wish as it is shown in the fields. @param known what the profile gives to begin with */
export function typedOf(wish: ReturnWish | undefined, known: Partial<PostalAddress> = {}): TypedWish {
  const choice = wish?.way === 'office' ? (wish.unitId ? 'office' : 'here') : (wish?.way ?? 'app');
  return { choice, unitId: wish?.unitId ?? '', address: { ...EMPTY, ...known, ...wish?.address } };
}

/** Everything that is missing, each with the field where it is mended. */
export function wishFaults({ choice, unitId, address }: TypedWish): Fault[] {
  if (choice === 'office') return unitId === '' ? [{ field: 'return-office', text: 'returning.officeMissing' }] : [];
  if (choice !== 'post') return [];
  const faults: [boolean, string, keyof typeof messages][] = [
    [address.name.trim().length < 2, 'return-name', 'returning.nameMissing'],
    [!/^0[35789]\d{8}$/.test(address.phone), 'return-phone', 'returning.phoneWrong'],
    [address.provinceCode === '', 'return-province', 'returning.provinceMissing'],
    [address.communeCode === '', 'return-commune', 'returning.communeMissing'],
    [address.detail.trim().length < 2, 'return-detail', 'returning.detailMissing'],
  ];
  return faults.flatMap(([wrong, field, text]) => (wrong ? [{ field, text }] : []));
}

/** The wish to send; undefined while something is missing. */
export function wishOf(typed: TypedWish): ReturnWish | undefined {
  if (wishFaults(typed).length > 0) return undefined;
  const { choice, unitId, address } = typed;
  if (choice === 'app') return { way: 'app' };
  if (choice === 'here') return { way: 'office' };
  if (choice === 'office') return { way: 'office', unitId };
  return { way: 'post', address: { ...address, name: address.name.trim(), detail: address.detail.trim() } };
}
