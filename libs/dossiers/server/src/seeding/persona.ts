import { ethnicityOf, inventCitizenId, inventHamlet, isWoman } from './people.js';
import { Dice } from './random.js';

/** Somebody of the demo, the same person in every application. */
export interface Persona {
  readonly fullName: string;
  readonly sex: 'male' | 'female';
  readonly ethnicity: string;
  /** `YYYY-MM-DD`. */
  readonly birthDate: string;
  readonly citizenId: string;
  readonly hamlet: string;
}

/** Of the age at which one marries, moves house and has children. */
const [OLDEST, YOUNGEST] = [1986, 1999];

const seedOf = (name: string): number => [...name].reduce((sum, letter) => (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) | 0, 7);

/** What is on the identity card of somebody invented: drawn from the name, so that it is the same at each start. */
export function personaOf(fullName: string): Persona {
  const dice = new Dice(seedOf(fullName));
  const sex = isWoman(fullName) ? 'female' : 'male';
  const year = dice.between(OLDEST, YOUNGEST);
  const [month, day] = [dice.between(1, 12), dice.between(1, 28)].map((part) => String(part).padStart(2, '0'));
  return {
    fullName,
    sex,
    ethnicity: ethnicityOf(fullName),
    birthDate: `${year}-${month}-${day}`,
    citizenId: inventCitizenId(dice, sex, year),
    hamlet: inventHamlet(dice),
  };
}
