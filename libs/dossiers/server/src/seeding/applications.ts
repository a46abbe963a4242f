import { localDate, type WorkingCalendar } from '@tinhso/kernel';
import type { Answers } from '@tinhso/procedures-contract';
import { inventAdult, inventChild, inventHamlet } from './people.js';
import type { Persona } from './persona.js';
import type { Dice } from './random.js';

const DAY = 86_400_000;

/** The setting of an invented application. */
export interface Setting {
  readonly dice: Dice;
  readonly calendar: WorkingCalendar;
  readonly at: Date;
  readonly provinceCode: string;
  readonly communeCode: string;
  /** Who applies: the holder of the account. */
  readonly applicant: Persona;
}

const dateBefore = ({ calendar, at }: Setting, days: number): string => localDate(calendar, new Date(at.getTime() - days * DAY));
const yearsBefore = (setting: Setting, years: number): string => dateBefore(setting, Math.round(years * 365.25));

function applicantBlock({ applicant, provinceCode, communeCode }: Setting): Answers {
  return {
    applicantFullName: applicant.fullName,
    applicantCitizenId: applicant.citizenId,
    applicantAddress: { provinceCode, communeCode, detail: applicant.hamlet },
  };
}

/** Birth registration by a parent, both parents declared. */
export function birthAnswers(setting: Setting): Answers {
  const { dice, applicant } = setting;
  const byMother = applicant.sex === 'female';
  const other = { ...inventAdult(dice, byMother ? 'male' : 'female'), birthDate: yearsBefore(setting, dice.between(24, 38)) };
  const [mother, father] = byMother ? [applicant, other] : [other, applicant];
  const block = applicantBlock(setting);
  const home = block.applicantAddress;
  const child = inventChild(dice, father.fullName, father.ethnicity);
  return {
    ...block,
    relation: byMother ? 'mother' : 'father',
    circumstance: 'ordinary',
    childFullName: child.fullName,
    childSex: child.sex,
    childBirthDate: dateBefore(setting, dice.between(4, 40)),
    birthPlaceKind: 'facility',
    birthPlace: dice.of(['Bệnh viện Đa khoa tỉnh Tuyên Quang', 'Trung tâm Y tế khu vực', 'Bệnh viện Phương Bắc']),
    childEthnicity: father.ethnicity,
    childNationality: 'Việt Nam',
    childHometown: home,
    motherFullName: mother.fullName,
    motherBirthDate: mother.birthDate,
    motherEthnicity: mother.ethnicity,
    motherNationality: 'Việt Nam',
    motherAddress: home,
    fatherDeclared: true,
    parentsMarried: true,
    fatherFullName: father.fullName,
    fatherBirthDate: father.birthDate,
    fatherEthnicity: father.ethnicity,
    fatherNationality: 'Việt Nam',
    fatherAddress: home,
    delivery: dice.of(['digital', 'digital_and_paper']),
    extraCopies: dice.of([0, 0, 1, 2]),
  };
}

/** Temporary residence of one person with family: no papers are needed. */
export function stayAnswers(setting: Setting): Answers {
  const { dice, applicant, provinceCode, communeCode } = setting;
  return {
    ...applicantBlock(setting),
    applicantBirthDate: applicant.birthDate,
    applicantSex: applicant.sex,
    stayAddress: { provinceCode, communeCode, detail: inventHamlet(dice) },
    housingKind: dice.of(['own', 'family']),
    householderIsApplicant: true,
    stayFrom: dateBefore(setting, 0),
    stayUntil: dateBefore(setting, -dice.between(90, 700)),
    reason: dice.of(['work', 'study', 'family', 'treatment']),
    withMembers: false,
  };
}

/** Certificate of marital status for oneself, never married: no papers are needed. */
export function maritalAnswers(setting: Setting): Answers {
  const { dice, applicant } = setting;
  const block = applicantBlock(setting);
  const marriage = dice.chance(0.6);
  return {
    ...block,
    forWhom: 'self',
    personFullName: applicant.fullName,
    personBirthDate: applicant.birthDate,
    personSex: applicant.sex,
    personEthnicity: applicant.ethnicity,
    personNationality: 'Việt Nam',
    personCitizenId: block.applicantCitizenId,
    personAddress: block.applicantAddress,
    status: 'never_married',
    hasEarlierCertificate: false,
    ...(marriage
      ? { purpose: 'marriage', intendedSpouse: inventAdult(dice, applicant.sex === 'male' ? 'female' : 'male').fullName }
      : { purpose: dice.of(['property', 'loan', 'work_abroad']) }),
  };
}
