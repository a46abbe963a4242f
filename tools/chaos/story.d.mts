export interface Faults {
  readonly vnpayIpn: string;
  readonly vnpayLateMs: number;
  readonly vnpayPay: string;
  readonly vnpayRefund: string;
  readonly loseAnswers: boolean;
}
export interface Transfer {
  readonly kind: string;
  readonly notices: readonly string[];
}
export interface Window {
  readonly way: string;
  readonly transfer: Transfer;
  readonly at: number;
  readonly person: number;
  readonly owed: readonly number[];
  readonly result: string;
  readonly faults: Faults;
  readonly contradicted: boolean;
  readonly paidHoursLater: boolean;
}
export interface Story {
  readonly seed: number;
  readonly deaf: boolean;
  readonly windows: readonly Window[];
  readonly again: readonly Window[];
  readonly replays: number;
  readonly blows: readonly { readonly at: number; readonly what: string }[];
}
export function storyOf(seed: number): Story;
