import type { SubmitDossier } from '@tinhso/dossiers-contract';
import type { Answers } from '@tinhso/procedures-contract';
import type { Person } from '../people.js';

/** Fields of the two procedures, by which a post can be limited. */
export const CIVIL_STATUS = 'Hộ tịch';
export const RESIDENCE = 'Đăng ký, quản lý cư trú';

export const fieldOf = (procedureCode: string): string => (procedureCode === '1.004194' ? RESIDENCE : CIVIL_STATUS);

/** Registration of temporary residence: complete, and asks for no papers. */
export function stay(person: Person, commune: string): SubmitDossier {
  const home = { provinceCode: '08', communeCode: commune, detail: 'Tổ 5' };
  const answers: Answers = {
    applicantFullName: person.name,
    applicantBirthDate: '1990-05-20',
    applicantCitizenId: '001090000456',
    applicantAddress: { provinceCode: '01', communeCode: '00004', detail: 'Số 12' },
    applicantSex: 'male',
    stayAddress: home,
    housingKind: 'family',
    householderIsApplicant: true,
    stayFrom: '2026-11-23',
    stayUntil: '2027-11-22',
    reason: 'work',
    withMembers: false,
  };
  return { procedureCode: '1.004194', receivingCommune: commune, answers, papers: [], declared: true };
}

/** Registration of a birth, with the paper that it asks for. */
export function birth(person: Person, commune: string, proof: string): SubmitDossier {
  const home = { provinceCode: '08', communeCode: commune, detail: 'Tổ 5' };
  const answers: Answers = {
    relation: 'mother',
    applicantFullName: person.name,
    applicantCitizenId: '008199000123',
    applicantAddress: home,
    circumstance: 'ordinary',
    childFullName: 'Nông Minh Khôi',
    childSex: 'male',
    childBirthDate: '2026-11-15',
    birthPlaceKind: 'facility',
    birthPlace: 'Bệnh viện Đa khoa tỉnh Tuyên Quang',
    childEthnicity: '02',
    childNationality: 'Việt Nam',
    childHometown: home,
    motherFullName: person.name,
    motherBirthDate: '1999-09-02',
    motherEthnicity: '02',
    motherNationality: 'Việt Nam',
    motherCitizenId: '008199000123',
    motherAddress: home,
    fatherDeclared: false,
    delivery: 'digital',
    extraCopies: 0,
  };
  return {
    procedureCode: '1.001193',
    receivingCommune: commune,
    answers,
    papers: [{ paper: 'birthProof', fileId: proof }],
    declared: true,
  };
}
