import { fault } from '../make-fault.js';
import { unansweredIn } from './answered.js';
import type { CheckRule } from './rule.js';

/** Whoever applies has a name on every dossier, and the fields that hold who it is are asked as such. */
export const theApplicantIsKnown: CheckRule = (subject) => {
  const { applicant } = subject.definition;
  const name = subject.fields.get(applicant.fullName)?.field;
  if (!name) return [];
  const lacking = unansweredIn(subject, applicant.fullName);
  const faults = lacking
    ? [fault('applicant-unknown', '/applicant/fullName', 'Có hồ sơ không biết ai nộp.', 'There are dossiers of nobody known.', lacking)]
    : [];
  const kinds = { fullName: ['text'], citizenId: ['citizenId', 'text'], address: ['address'], phone: ['phone'], email: ['text'] } as const;
  for (const [attribute, widgets] of Object.entries(kinds)) {
    const key = applicant[attribute as keyof typeof kinds];
    const field = key === undefined ? undefined : subject.fields.get(key)?.field;
    if (!field || (widgets as readonly string[]).includes(field.widget)) continue;
    const vi = `“${field.label.vi}” không phải câu hỏi về người nộp (${attribute}).`;
    faults.push(fault('applicant-unfit', `/applicant/${attribute}`, vi, `“${field.label.en}” does not ask who applies (${attribute}).`));
  }
  return faults;
};
