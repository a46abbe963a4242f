import type { Provider } from '@nestjs/common';
import { CounterViews } from './counter-views.js';
import { DropCharge } from './drop-charge.js';
import { FindAtCounter } from './find-at-counter.js';
import { OpenChargeUseCase } from './open-charge.js';
import { ReadCashDay } from './read-cash-day.js';
import { ReadCounterReceipt } from './read-counter-receipt.js';
import { TakeCashUseCase } from './take-cash.js';

/** What the counter does. */
export const counterProviders: Provider[] = [
  CounterViews,
  FindAtCounter,
  TakeCashUseCase,
  ReadCashDay,
  ReadCounterReceipt,
  OpenChargeUseCase,
  DropCharge,
];
