import type { CoSignature } from '@tinhso/dossiers-contract';
import type { Locale } from '@tinhso/platform';
import {
  applicantPart,
  coSignerPart,
  coSignersOf,
  fieldsByKey,
  type AnswerFault,
  type Answers,
  type CoSigner,
  type ProcedureDefinition,
} from '@tinhso/procedures-contract';
import type { CoSigningRow } from './co-signing.entity.js';

const papersOf = ({ form }: Pick<ProcedureDefinition, 'form'>): Set<string> =>
  new Set(form.sections.flatMap(({ pages }) => pages.flatMap(({ papers = [] }) => papers)));

/** Keeps the answers to the questions of one part. */
const within = (part: ProcedureDefinition, answers: Answers): Answers => {
  const fields = fieldsByKey(part);
  return Object.fromEntries(Object.entries(answers).filter(([key]) => fields.has(key)));
};

/** The applicant's own answers. */
export const applicantAnswers = (definition: ProcedureDefinition, answers: Answers): Answers => within(applicantPart(definition), answers);

/** The answers of one co-signer. */
export const signerAnswers = (definition: ProcedureDefinition, signer: CoSigner, answers: Answers): Answers =>
  within(coSignerPart(definition, signer), answers);

/** Of the applicant's answers, those that a co-signer sees. */
export const seenAnswers = ({ sees }: CoSigner, answers: Answers): Answers =>
  Object.fromEntries(sees.flatMap((key) => (answers[key] === undefined ? [] : [[key, answers[key]]])));

/** Faults that one person can mend: of the own questions and papers, and of rules that speak about them. */
function faultsOf(part: ProcedureDefinition, faults: readonly AnswerFault[]): AnswerFault[] {
  const fields = fieldsByKey(part);
  const papers = papersOf(part);
  const rules = new Set(part.form.rules.map(({ key }) => key));
  return faults.filter(({ pointer, code }) => {
    const [, head = '', key = ''] = pointer.split('/');
    return head === 'papers' && !fields.has(head) ? papers.has(key) : fields.has(head) || rules.has(code);
  });
}

export const applicantFaults = (definition: ProcedureDefinition, faults: readonly AnswerFault[]): AnswerFault[] =>
  faultsOf(applicantPart(definition), faults);

export const signerFaults = (definition: ProcedureDefinition, signer: CoSigner, faults: readonly AnswerFault[]): AnswerFault[] =>
  faultsOf(coSignerPart(definition, signer), faults);

/** Faults without those of people who are not needed this time. */
export function neededFaults(
  definition: ProcedureDefinition,
  facts: Parameters<typeof coSignersOf>[1],
  faults: readonly AnswerFault[],
): AnswerFault[] {
  const needed = new Set(coSignersOf(definition, facts).map(({ key }) => key));
  const absent = (definition.coSigners ?? []).filter(({ key }) => !needed.has(key));
  const theirs = new Set(absent.flatMap((signer) => signerFaults(definition, signer, faults)));
  return faults.filter((fault) => !theirs.has(fault));
}

/** A signature as it is told beside the dossier; nothing for one that is not there yet. */
export function coSignatureView(
  { signerKey, signedName, endedAt, assurance }: CoSigningRow,
  { coSigners }: ProcedureDefinition,
  locale: Locale,
): CoSignature[] {
  const signer = coSigners?.find(({ key }) => key === signerKey);
  if (!signer || !signedName || !endedAt) return [];
  return [{ title: signer.title[locale], name: signedName, signedAt: endedAt.toISOString(), assurance: assurance ?? 0 }];
}
