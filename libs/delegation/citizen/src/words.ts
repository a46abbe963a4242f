import { groupTexts, type DelegationView } from '@tinhso/delegation-contract';
import type { Lang, Tone } from '@tinhso/ui';

/** Names of the groups in one line: "Nộp hồ sơ, Xem giấy tờ và kết quả". */
export const groupsInWords = (groups: DelegationView['groups'], lang: Lang): string =>
  groups.map((group) => groupTexts[group].name[lang]).join(', ');

/** Colour of a state; the word stands beside it. */
export const toneOf: Readonly<Record<DelegationView['state'], Tone>> = {
  invited: 'warn',
  active: 'ok',
  declined: 'plain',
  revoked: 'plain',
  left: 'plain',
  expired: 'plain',
};

/** Whether it is in force or waits for an answer. */
export const isOpen = ({ state }: DelegationView): boolean => state === 'active' || state === 'invited';

/** Who is on the other side of it, for whoever gave it. */
export const holderOf = ({ delegate, phoneMasked }: DelegationView): string => delegate?.name ?? phoneMasked ?? '';
