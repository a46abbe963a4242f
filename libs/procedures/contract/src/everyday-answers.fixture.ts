import type { Answers } from './answers.js';

/** What has to be said on purpose so that the rules of a procedure are kept; everything else may be made up. */
export const everydayAnswers: Readonly<Record<string, Answers>> = {
  '1.001193': { childBirthDate: '2026-11-15' },
  '1.000656': { deceasedCitizenId: '008144000321', deceasedBirthDate: '1944-02-02', deathDate: '2026-11-20', hasNotice: true },
  '1.000894': { applicantSex: 'male', spouseSex: 'female' },
  '1.004884': { relation: 'mother', motherBirthDate: '1968-01-01', fatherDeclared: false },
  '2.001023': { childBirthDate: '2026-11-10', fatherDeclared: false },
  '1.001022': { parentBirthDate: '1990-01-01', childBirthDate: '2020-01-01' },
  '1.004194': { stayFrom: '2026-12-01', stayUntil: '2027-06-01' },
  '1.002755': { stayFrom: '2026-12-01', stayUntil: '2027-06-01' },
  '1.003677': { absentFrom: '2026-12-01', absentUntil: '2027-12-15' },
  '1.004222': { householderIsApplicant: true },
  '1.010038': { oldHouseholderCitizenId: '008165000222' },
  '2.001159': { stayFrom: '2026-11-23', stayUntil: '2026-11-25' },
  '1.014061': { wishedDate: '2026-12-01' },
  '1.014063': { wishedDate: '2026-12-01' },
  '3.000228': { phoneIsOwn: true },
  '1.001612': { startDate: '2026-12-01' },
  '2.000720': { changesName: true, businessNumber: '8012345678' },
  '1.013225': { plannedStart: '2027-02-01', plotArea: 120, footprint: 80, floorArea: 160 },
  '1.013274': { useFrom: '2026-12-01', useUntil: '2026-12-02' },
  '1.004837': { wardBirthDate: '2018-01-01', wardFullName: 'Ma Văn Nam' },
};
