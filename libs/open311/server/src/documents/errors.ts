import type { Locale, Problem } from '@tinhso/platform';
import { listDocument, type Open311Document } from '../domain/document.js';

/** 404 and 403 as they are, too many and faults of ours as HTTP has them; everything else that a caller can mend is 400. */
export const open311Status = (status: number): number => {
  if (status === 401) return 403;
  return status === 403 || status === 404 || status === 429 || status >= 500 ? status : 400;
};

/** Name of the parameter that a pointer of ours speaks of. */
function parameterOf(pointer: string): string {
  const [first, second] = pointer.split('/').slice(1);
  if (first === 'attributes' && second !== undefined) return `attribute[${second}]`;
  if (first === 'category') return 'service_code';
  if (first !== 'place') return first ?? '';
  return { lat: 'lat', long: 'long', address: 'address_string', commune: 'address_id' }[second ?? ''] ?? 'lat, long';
}

/** The errors of a problem: one for each field at fault, else one for the whole. */
export function errorDocument(problem: Pick<Problem, 'status' | 'definition' | 'options'>, locale: Locale): Open311Document {
  const code = open311Status(problem.status);
  const { errors = [], detail } = problem.options;
  const told = errors.map(({ pointer, message }) => `${parameterOf(pointer)}: ${message}`);
  const descriptions = told.length > 0 ? told : [detail ?? problem.definition[locale]];
  return listDocument(
    'errors',
    'error',
    descriptions.map((description) => ({ code, description })),
  );
}
