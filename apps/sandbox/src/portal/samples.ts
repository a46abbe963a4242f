import { randomBytes } from 'node:crypto';
import type { PortalDossier } from './portal-dossier.js';

/** People who file at the stand-in portal. Made up. */
const PEOPLE = [
  { fullName: 'Ma Thị Hạnh', citizenId: '008190001234', phone: '0900000001', birthDate: '1990-05-12', sex: 'female' },
  { fullName: 'Chẩu Văn Lâm', citizenId: '008085004321', phone: '0977000102', birthDate: '1985-11-03', sex: 'male' },
  { fullName: 'Nông Thị Xuân', citizenId: '008178007654', phone: '0977000103', birthDate: '1978-02-20', sex: 'female' },
] as const;

export interface SampleChoice {
  readonly agency: string;
  readonly unitCode: string;
  /** Address of the applicant: the commune of the office. */
  readonly communeCode: string;
  readonly provinceCode: string;
  readonly person: number;
  /** Leaves a required answer out, as happens when form and portal have drifted apart. */
  readonly faulty: boolean;
}

/** An application for a confirmation of marital status (1.004873), as somebody would file it. */
export function sampleDossier({ agency, unitCode, communeCode, provinceCode, person, faulty }: SampleChoice, at: Date): PortalDossier {
  const { fullName, citizenId, phone, birthDate, sex } = PEOPLE[person % PEOPLE.length] ?? PEOPLE[0];
  const address = { provinceCode, communeCode, detail: 'Tổ 5' };
  const day = at.toISOString().slice(2, 10).replaceAll('-', '');
  return {
    portalCode: `000.00.00.G01-${day}-${randomBytes(3).toString('hex').toUpperCase()}`,
    agency,
    unitCode,
    procedureCode: '1.004873',
    submittedAt: at.toISOString(),
    applicant: { fullName, citizenId, phone },
    answers: {
      forWhom: 'self',
      applicantFullName: fullName,
      applicantCitizenId: citizenId,
      applicantAddress: address,
      personFullName: fullName,
      personBirthDate: birthDate,
      personSex: sex,
      personEthnicity: '02',
      personNationality: 'Việt Nam',
      personCitizenId: citizenId,
      personAddress: address,
      ...(faulty ? {} : { status: 'never_married' }),
      hasEarlierCertificate: false,
      purpose: 'loan',
    },
    files: [],
    reports: {},
  };
}
