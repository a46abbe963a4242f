import { isId } from '@tinhso/kernel';

/**
 * Figures and capitals that are not taken for one another when somebody types them off a screen: no I, L, O, S, U. Their number is prime,
 * which is what makes the check letter find every single wrong letter and every two that changed places.
 */
const LETTERS = '0123456789ABCDEFGHJKMNPQRTVWXYZ';
const BASE = BigInt(LETTERS.length);
const PREFIX = 'TS';
const RANDOM = 10;
const LENGTH = PREFIX.length + RANDOM + 1;

/** What stands in a transfer by bank: `TS`, ten letters of the random half of the id, one check letter. Fits into 25 with room to spare. */
export function transferReference(id: string): string {
  if (!isId(id)) throw new RangeError(`not an id: ${String(id)}`);
  let rest = BigInt(`0x${id.slice(-12)}`);
  let random = '';
  for (let n = 0; n < RANDOM; n++) {
    random = `${LETTERS[Number(rest % BASE)]}${random}`;
    rest /= BASE;
  }
  return `${PREFIX}${random}${checkLetter(random)}`;
}

function checkLetter(random: string): string {
  const sum = [...random].reduce((total, letter, index) => total + (index + 2) * LETTERS.indexOf(letter), 0);
  return LETTERS.charAt((LETTERS.length - (sum % LETTERS.length)) % LETTERS.length);
}

/** Letters that are left out, as what they are mistaken for; anything but letters and figures is dropped. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/S/g, '5')
    .replace(/U/g, 'V');

/**
 * References that stand anywhere in the content of a transfer, whatever a bank put before or after it, with or without spaces, in small
 * letters too. One whose check letter does not fit is none.
 */
export function referencesIn(content: string): string[] {
  const text = plain(content);
  const start = plain(PREFIX);
  const found = new Set<string>();
  for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
    const random = text.slice(at + start.length, at + start.length + RANDOM);
    const check = text.charAt(at + LENGTH - 1);
    const sound = random.length === RANDOM && [...random].every((letter) => LETTERS.includes(letter));
    if (sound && check === checkLetter(random)) found.add(`${PREFIX}${random}${check}`);
  }
  return [...found];
}
