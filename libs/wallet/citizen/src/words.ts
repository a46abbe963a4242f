import { formatPlainDate, useT, type IconName } from '@tinhso/ui';
import type { WalletPaper } from '@tinhso/wallet-contract';
import { messages } from './messages.js';

const icons: Readonly<Record<string, IconName>> = {
  'identity-card': 'idCard',
  passport: 'idCard',
  'driving-licence': 'idCard',
  'health-insurance': 'idCard',
  'birth-certificate': 'people',
  'marriage-certificate': 'people',
  'marital-status': 'people',
  'land-certificate': 'pin',
  'building-permit': 'building',
  'household-business': 'building',
  residence: 'home',
  portrait: 'person',
};

/** Picture of a kind; a sheet for what has none. */
export const iconOf = (kind: string): IconName => icons[kind] ?? 'document';

/** How much a paper is worth to an office, in a line. */
export function useSourceWords(): (paper: Pick<WalletPaper, 'source' | 'checked'>) => string {
  const t = useT(messages);
  return ({ source, checked }) => t(source === 'issued' ? 'wallet.source.issued' : checked ? 'wallet.source.checked' : 'wallet.source.own');
}

/** Number and last day, as far as they are known. */
export function usePaperFacts(): (paper: Pick<WalletPaper, 'number' | 'validUntil' | 'state'>) => string {
  const t = useT(messages);
  return ({ number, validUntil, state }) =>
    [
      number && t('wallet.number', { number }),
      validUntil && t(state === 'expired' ? 'wallet.endedOn' : 'wallet.until', { day: formatPlainDate(validUntil) }),
    ]
      .filter(Boolean)
      .join(' · ');
}
