import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import type { Signatory } from '../domain/signatory.js';

const OID_OF = { country: '2.5.4.6', organisation: '2.5.4.10', title: '2.5.4.12', commonName: '2.5.4.3' } as const;

/** X.520 allows 64 characters in each of these attributes. */
const cut = (text: string): string => [...text].slice(0, 64).join('');

/** One relative name: a set of one attribute. */
const part = (type: keyof typeof OID_OF, value: string): asn1js.Set =>
  new asn1js.Set({
    value: [
      new asn1js.Sequence({
        value: [
          new asn1js.ObjectIdentifier({ value: OID_OF[type] }),
          type === 'country' ? new asn1js.PrintableString({ value }) : new asn1js.Utf8String({ value: cut(value) }),
        ],
      }),
    ],
  });

/**
 * The certificate subject that is asked for: country, office, title of a person, name, each a relative name of its own.
 * Built by hand, because pkijs would write all attributes into one multi-valued relative name.
 */
export function subjectOf(signatory: Signatory): pkijs.RelativeDistinguishedNames {
  const name = new asn1js.Sequence({
    value: [
      part('country', 'VN'),
      part('organisation', signatory.unitName),
      ...(signatory.type === 'person' ? [part('title', signatory.position)] : []),
      part('commonName', signatory.fullName),
    ],
  });
  return new pkijs.RelativeDistinguishedNames({ schema: asn1js.fromBER(name.toBER()).result });
}
