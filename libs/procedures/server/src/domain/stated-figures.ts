import { formatVnd } from '@tinhso/kernel';
import type { LocalText, StatedFigure, TimeLimitRule } from '@tinhso/procedures-contract';

/** A time as some source states it. */
export interface StatedTime {
  readonly value: number;
  readonly unit: string;
}

/** A fee as some source states it; `amount` 0 is free. */
export interface StatedFee {
  readonly amount: number;
  /** "bản", "trang": what one amount is for. */
  readonly per?: string;
}

const BY_RULE: StatedFigure = { text: { vi: 'Theo quy định', en: 'As regulated' }, certain: false };
const BY_LOCAL_RULE: StatedFigure = { text: { vi: 'Theo quy định địa phương', en: 'Set by the province' }, certain: false };

const UNITS: Readonly<Record<string, LocalText>> = {
  working_day: { vi: 'ngày làm việc', en: 'working days' },
  day: { vi: 'ngày', en: 'days' },
  hour: { vi: 'giờ', en: 'hours' },
  month: { vi: 'tháng', en: 'months' },
};

/** `3 ngày làm việc`; several values of one unit become a range, several units nothing certain. */
export function timeText(times: readonly StatedTime[]): StatedFigure {
  const [first] = times;
  const unit = first && UNITS[first.unit];
  if (!unit || times.some((time) => time.unit !== first.unit)) return BY_RULE;
  const values = times.map((time) => time.value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const english = most === 1 ? unit.en.replace(/s$/, '') : unit.en;
  if (least === most) return { text: { vi: `${most}\u00a0${unit.vi}`, en: `${most}\u00a0${english}` }, certain: true };
  return { text: { vi: `${least} đến ${most}\u00a0${unit.vi}`, en: `${least} to ${most}\u00a0${english}` }, certain: true };
}

const UNIT_OF = { working_days: 'working_day', calendar_days: 'day' } as const;

/** The legal time of a procedure that has been worked out; of one whose time nobody knows, that it is as regulated. */
export function limitFigure(time: TimeLimitRule | undefined): StatedFigure {
  if (!time) return BY_RULE;
  switch (time.mode) {
    case 'same_day':
      return { text: { vi: 'Trong ngày làm việc', en: 'Within the working day' }, certain: true };
    case 'hours':
      return {
        text: { vi: `${time.hours}\u00a0giờ làm việc`, en: `${time.hours}\u00a0office hour${time.hours === 1 ? '' : 's'}` },
        certain: true,
      };
    case 'months':
      return timeText([{ value: time.months, unit: 'month' }]);
    default:
      return timeText([{ value: time.days, unit: UNIT_OF[time.mode] }]);
  }
}

/** `8.000 đ mỗi bản`, `Miễn phí`; several amounts become a range. `undefined` stands for a fee that differs from place to place. */
export function feeText(fees: readonly (StatedFee | undefined)[]): StatedFigure {
  if (fees.some((fee) => fee === undefined)) return BY_LOCAL_RULE;
  const known = fees.filter((fee) => fee !== undefined);
  if (known.length === 0) return BY_RULE;
  const amounts = known.map((fee) => fee.amount);
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)];
  if (most === 0) return { text: { vi: 'Miễn phí', en: 'Free' }, certain: true };
  const per = known[0]?.per;
  const [vi, en] = per ? [` mỗi ${per}`, ` per ${per}`] : ['', ''];
  if (least === most) return { text: { vi: formatVnd(most) + vi, en: formatVnd(most) + en }, certain: true };
  return {
    text: { vi: `${formatVnd(least)} đến ${formatVnd(most)}${vi}`, en: `${formatVnd(least)} to ${formatVnd(most)}${en}` },
    certain: true,
  };
}
