import type { WaivedPart } from '@tinhso/payments-contract';
import type { ObligationRow } from '../data/payment.entities.js';

/** What a rule took off, where one did. */
export const waivedPart = ({ waived, waiverText }: Pick<ObligationRow, 'waived' | 'waiverText'>): { waived?: WaivedPart } =>
  waived > 0 ? { waived: { text: waiverText ?? '', amount: waived } } : {};
