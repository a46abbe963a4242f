import type { BillText } from './bilingual.js';

/** What is billed regularly. */
export const billServices = ['electricity', 'water', 'sanitation', 'telecom', 'tuition'] as const;
export type BillService = (typeof billServices)[number];

export const billServiceTexts: Readonly<Record<BillService, BillText>> = {
  electricity: { vi: 'Tiền điện', en: 'Electricity' },
  water: { vi: 'Tiền nước', en: 'Water' },
  sanitation: { vi: 'Vệ sinh môi trường', en: 'Waste collection' },
  telecom: { vi: 'Internet, điện thoại', en: 'Internet and phone' },
  tuition: { vi: 'Học phí', en: 'Tuition' },
};
