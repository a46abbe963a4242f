import type { OpenCharge } from '@tinhso/payments-contract';

/** A charge without its phone, of either kind. */
type Charge = OpenCharge extends infer T ? (T extends unknown ? Omit<T, 'phone'> : never) : never;

/** A charge of the counter or a fine, and what becomes of it. */
interface ChargeStory {
  /** Place in the list of demo citizens. */
  readonly citizen: number;
  /** Asked for today; yesterday otherwise. */
  readonly today?: boolean;
  readonly charge: (now: Date) => Charge;
  /** What was laid on the counter, where it was paid in cash. */
  readonly given?: number;
  readonly refund?: { readonly amount: number; readonly reason: string };
}

const counter = (reason: string, amount: number) => (): Charge => ({ kind: 'counter', reason, amount });
const dayAfter = (now: Date, days: number): string => new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
const fine =
  (decisionNumber: string, reason: string, amount: number) =>
  (now: Date): Charge => ({ kind: 'fine', reason, amount, decisionNumber, dueOn: dayAfter(now, 10) });

export const chargeStories: readonly ChargeStory[] = [
  { citizen: 3, charge: counter('Chứng thực bản sao 12 trang', 24_000), given: 50_000 },
  {
    citizen: 4,
    charge: counter('Trích lục hồ sơ địa chính', 650_000),
    given: 700_000,
    refund: { amount: 600_000, reason: 'Thu nhầm mức phí đo đạc; hồ sơ chỉ cần trích lục' },
  },
  { citizen: 5, charge: counter('Chứng thực chữ ký', 30_000), given: 30_000, refund: { amount: 10_000, reason: 'Thu thừa một bản' } },
  // One of those whom the rule of exemption names.
  { citizen: 1, charge: counter('Chứng thực bản sao 20 trang', 40_000), given: 20_000 },
  { citizen: 0, today: true, charge: counter('Chứng thực bản sao 6 trang', 12_000) },
  { citizen: 0, today: true, charge: fine('47/QĐ-XPHC', 'Đổ vật liệu xây dựng ra lòng đường', 150_000) },
  { citizen: 2, today: true, charge: fine('48/QĐ-XPHC', 'Họp chợ trên vỉa hè', 100_000) },
];
