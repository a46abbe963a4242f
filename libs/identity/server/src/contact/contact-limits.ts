import type { Limit } from '@tinhso/platform';

const hour = 3600;
const limit = (name: string, points: number, seconds: number): Limit => ({ name, points, seconds });

export const contactLimits = {
  startsByAccount: limit('identity.contact.starts', 10, 24 * hour),
  /** Messages to one new phone or address, whoever asks for them. */
  codesByTarget: limit('identity.contact.codes', 6, hour),
  triesByAccount: limit('identity.contact.tries', 30, hour),
};
