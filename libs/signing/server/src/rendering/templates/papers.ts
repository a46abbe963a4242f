import type { AcknowledgementData } from '@tinhso/signing-contract';

type Paper = AcknowledgementData['papers'][number];

/** A paper as one line: name and, where they are known, the numbers of originals and copies. */
export function paperLine({ name, originals, copies }: Paper): string {
  const counts = [originals ? `${originals} bản chính` : '', copies ? `${copies} bản sao` : ''].filter(Boolean);
  return counts.length > 0 ? `${name} (${counts.join(', ')})` : name;
}
