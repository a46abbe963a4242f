import type { Answers } from '@tinhso/procedures-contract';
import { MINH_XUAN } from '../dossiers.fixture.js';

const home = { provinceCode: '08', communeCode: MINH_XUAN, detail: 'Tổ 5' };

/** Complete answers for a certificate of marital status, for oneself; asks for no papers. */
export const maritalAnswers: Answers = {
  forWhom: 'self',
  applicantFullName: 'Ma Thị Hạnh',
  applicantCitizenId: '008199000123',
  applicantAddress: home,
  personFullName: 'Ma Thị Hạnh',
  personBirthDate: '1999-09-02',
  personSex: 'female',
  personEthnicity: '02',
  personNationality: 'Việt Nam',
  personCitizenId: '008199000123',
  personAddress: home,
  status: 'never_married',
  hasEarlierCertificate: false,
  purpose: 'property',
};
