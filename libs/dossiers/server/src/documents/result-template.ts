import { fillLayout, type Answers, type Channel, type PlaceLookup, type ProcedureDefinition } from '@tinhso/procedures-contract';
import type { DocumentTemplate, IssuingAgency } from '@tinhso/signing-contract';
import { filledResult, type OfficeFacts } from '../domain/result.js';

/** What only the office knows about the result it issues. */
export interface IssuingFacts {
  readonly places: PlaceLookup;
  readonly agency: IssuingAgency;
  /** Local date `YYYY-MM-DD` of the signature, for results that are registered on that day. */
  readonly registeredOn: string;
  readonly dossier: { readonly code: string; readonly submittedOn: string; readonly channel: Channel };
}

/** Template and contents of a result. The signing domain checks them against the template's schema before it draws anything. */
export function resultTemplate(
  definition: ProcedureDefinition,
  answers: Answers,
  facts: OfficeFacts,
  issuing: IssuingFacts,
): DocumentTemplate {
  const { template } = definition.result;
  if (template === 'result-document')
    return { template, data: { agency: issuing.agency, ...laidOut(definition, answers, facts, issuing) } };
  const filled = filledResult(definition, answers, facts, issuing.places);
  const office = template === 'birth-certificate' ? { registeredOn: issuing.registeredOn, registrationPlace: issuing.agency.name } : {};
  return { template, data: { agency: issuing.agency, ...office, ...filled } } as unknown as DocumentTemplate;
}

/** A result that is described as data, filled in. */
function laidOut(definition: ProcedureDefinition, answers: Answers, office: OfficeFacts, issuing: IssuingFacts) {
  const { agency, places, registeredOn, dossier } = issuing;
  const { code: dossierCode, submittedOn, channel } = dossier;
  return fillLayout(definition, {
    answers,
    office,
    places,
    facts: { agency: agency.name, place: agency.place, dossierCode, submittedOn, registeredOn },
    logic: { today: submittedOn, channel },
  });
}
