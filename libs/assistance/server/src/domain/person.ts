import { fold } from '@tinhso/kernel';

/** A person as a helper names them. */
export interface NamedPerson {
  readonly fullName: string;
  /** Stored form, ten digits. */
  readonly phone: string;
}

/** Families share phones: a number finds a person only together with the name, marks and case aside. */
export const samePerson = (a: string, b: string): boolean => fold(a) === fold(b);

/** What a person without an account is found again by. */
export const personKey = ({ phone, fullName }: NamedPerson): string => `${phone}|${fold(fullName)}`;
