import { billServiceTexts, type Biller, type BillService } from '@tinhso/bills-contract';
import { useLang, useT, type IconName } from '@tinhso/ui';
import { messages } from './messages.js';

const icons: Readonly<Record<BillService, IconName>> = {
  electricity: 'power',
  water: 'bill',
  sanitation: 'trash',
  telecom: 'globe',
  tuition: 'document',
};

/** What a provider's bills look like in a list. */
export const iconOf = (biller: Biller | undefined): IconName => (biller ? icons[biller.service] : 'bill');

/** `2026-10` as `10/2026`. */
export const monthOf = (period: string): string => period.split('-').reverse().join('/');

/** How a bill is called: Tiền điện tháng 10/2026. */
export function useBillName(): (biller: Biller | undefined, period: string) => string {
  const t = useT(messages);
  const lang = useLang();
  return (biller, period) =>
    t('bills.month', { what: biller ? billServiceTexts[biller.service][lang] : t('bills.title'), month: monthOf(period) });
}
