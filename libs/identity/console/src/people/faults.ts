import { PURPOSE_MIN, type SearchPeople } from '@tinhso/identity-contract';
import { parsePhone } from '@tinhso/kernel';

/** Which fields of a search keep it from being sent. */
export interface SearchFaults {
  readonly value: boolean;
  readonly purpose: boolean;
}

const CITIZEN_ID = /^\d{12}$/;

/** The same judgements as the server makes, so that nobody waits to be told of a missing figure. */
export function faultsOf({ by, value, purpose }: SearchPeople): SearchFaults {
  const digits = value.replace(/[\s.]/g, '');
  return {
    value: by === 'phone' ? !parsePhone(digits).ok : !CITIZEN_ID.test(digits),
    purpose: purpose.trim().length < PURPOSE_MIN,
  };
}
