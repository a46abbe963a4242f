import type { Signatory } from '../domain/signatory.js';

const OID_OF = { CN: '2.5.4.3', O: '2.5.4.10', title: '2.5.4.12', C: '2.5.4.6', serialNumber: '2.5.4.5' } as const;

export interface SubjectField {
  readonly oid: string;
  readonly value: string;
}

/** Attributes of the certificate subject that is asked for: name, title, office, country. X.520 allows 64 characters each. */
export function subjectOf(signatory: Signatory): SubjectField[] {
  const cut = (text: string): string => [...text].slice(0, 64).join('');
  return [
    { oid: OID_OF.C, value: 'VN' },
    { oid: OID_OF.O, value: cut(signatory.unitName) },
    ...(signatory.type === 'person' ? [{ oid: OID_OF.title, value: cut(signatory.position) }] : []),
    { oid: OID_OF.CN, value: cut(signatory.fullName) },
  ];
}
