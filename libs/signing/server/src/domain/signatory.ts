import { createHash } from 'node:crypto';

/** Seal of an office, used for the one-stop forms. */
export interface OfficeSignatory {
  readonly type: 'office';
  readonly unitId: string;
  readonly unitName: string;
  readonly fullName: string;
  readonly position: string;
  readonly capacity: readonly string[];
}

/** A leader who signs in person, in a capacity such as `['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']`. */
export interface PersonSignatory {
  readonly type: 'person';
  readonly accountId: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly fullName: string;
  readonly position: string;
  readonly capacity: readonly string[];
}

/** Whose key signs, as it was when the document was asked for: names and titles of later days do not change it. */
export type Signatory = OfficeSignatory | PersonSignatory;

/**
 * Name of the signing key: one for each office, and one for each person in each office. The names and the title are
 * part of it, because the certificate states them: whoever is promoted gets a new key with a new certificate.
 */
export function identityIdOf(signatory: Signatory): string {
  const { type, unitId, unitName, fullName, position } = signatory;
  const stated = createHash('sha256')
    .update(JSON.stringify([unitName, fullName, type === 'person' ? position : '']))
    .digest('hex')
    .slice(0, 12);
  return type === 'office' ? `office-${unitId}-${stated}` : `person-${signatory.accountId}-${unitId}-${stated}`;
}
