import type { Answers, PlaceLookup, ProcedureDefinition } from '@tinhso/procedures-contract';
import type { DocumentTemplate, IssuingAgency } from '@tinhso/signing-contract';
import { filledResult, type OfficeFacts } from '../domain/result.js';

/** What only the office knows about the result it issues. */
export interface IssuingFacts {
  readonly places: PlaceLookup;
  readonly agency: IssuingAgency;
  /** Local date `YYYY-MM-DD` of the signature, for results that are registered on that day. */
  readonly registeredOn: string;
}

/** Template and contents of a result. The signing domain checks them against the template's schema before it draws anything. */
export function resultTemplate(
  definition: ProcedureDefinition,
  answers: Answers,
  facts: OfficeFacts,
  issuing: IssuingFacts,
): DocumentTemplate {
  const filled = filledResult(definition, answers, facts, issuing.places);
  const { template } = definition.result;
  const office = template === 'birth-certificate' ? { registeredOn: issuing.registeredOn, registrationPlace: issuing.agency.name } : {};
  return { template, data: { agency: issuing.agency, ...office, ...filled } } as unknown as DocumentTemplate;
}
