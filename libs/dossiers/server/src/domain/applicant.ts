import { tidyText } from '@tinhso/kernel';
import type { AddressAnswer, Answers, ProcedureDefinition } from '@tinhso/procedures-contract';

/** The person who applies, as far as the form asks. */
export interface Applicant {
  readonly fullName: string;
  readonly citizenId?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly address?: AddressAnswer;
}

/** Reads the applicant from checked answers; `accountName` stands in when the answer to the name is missing. */
export function applicantOf({ applicant }: ProcedureDefinition, answers: Answers, accountName: string): Applicant {
  const text = (key: string | undefined): string | undefined => {
    const value = key === undefined ? undefined : answers[key];
    return typeof value === 'string' ? value : undefined;
  };
  const address = applicant.address === undefined ? undefined : answers[applicant.address];
  return {
    fullName: tidyText(text(applicant.fullName) ?? accountName).slice(0, 120),
    citizenId: text(applicant.citizenId),
    phone: text(applicant.phone),
    email: text(applicant.email),
    ...(typeof address === 'object' && !Array.isArray(address) ? { address: address } : {}),
  };
}
