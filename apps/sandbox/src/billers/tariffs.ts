import type { Line, Reading } from './bill.js';
import { chance } from './figures.js';

interface Metered {
  readonly lines: readonly Line[];
  readonly reading?: Reading;
}

/** Steps of a made-up tariff for electricity: up to so many kWh, đồng each. */
const STEPS = [
  [50, 1_984],
  [100, 2_050],
  [200, 2_380],
  [300, 2_998],
  [400, 3_350],
  [Infinity, 3_460],
] as const;

const line = (vi: string, en: string, amount: number): Line => ({ label: { vi, en }, amount });
const withTax = (vi: string, en: string, net: number, percent: number): Line[] => [
  line(vi, en, net),
  line(`Thuế GTGT ${percent}%`, `VAT ${percent}%`, Math.round((net * percent) / 100)),
];

function electricity(used: number): number {
  let from = 0;
  return Math.round(
    STEPS.reduce((sum, [to, price]) => {
      const share = Math.max(0, Math.min(used, to) - from);
      from = to;
      return sum + share * price;
    }, 0),
  );
}

/** What a customer used and owes for a month. The invented figures follow the seasons: more electricity in June and July. */
export function chargeOf(biller: string, code: string, period: string): Metered {
  const month = Number(period.slice(5));
  const roll = chance(biller, code, period);
  switch (biller) {
    case 'evn': {
      const summer = 1 + 0.7 * Math.exp(-((month - 6.5) ** 2) / 4);
      const used = Math.round((90 + 120 * chance('home', code) + 30 * roll) * summer);
      const from = 12_000 + Math.round(chance('meter', code) * 5_000) + Number(period.slice(0, 4)) * 12 + month * 150;
      return {
        lines: withTax('Tiền điện', 'Electricity', electricity(used), 8),
        reading: { from, to: from + used, quantity: used, unit: 'kWh' },
      };
    }
    case 'nuoc': {
      const used = 8 + Math.round(14 * roll);
      const from = 300 + month * 20;
      return {
        lines: [...withTax('Tiền nước', 'Water', used * 8_200, 5), line('Phí thoát nước', 'Drainage', used * 800)],
        reading: { from, to: from + used, quantity: used, unit: 'm³' },
      };
    }
    case 've-sinh':
      return { lines: [line('Thu gom rác hộ gia đình', 'Household waste', 30_000)] };
    case 'vien-thong':
      return { lines: withTax('Internet cáp quang', 'Fibre', 180_000 + 40_000 * Math.round(chance('plan', code) * 2), 10) };
    default:
      return { lines: [line('Học phí', 'Tuition', 450_000), line('Tiền ăn bán trú', 'Meals', 20 * 28_000)] };
  }
}
