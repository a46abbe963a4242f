import type { Provider } from '@nestjs/common';
import { ClearAttention } from './clear-attention.js';
import { DecideRefund } from './decide-refund.js';
import { FinishRefund } from './finish-refund.js';
import { ListRefunds } from './list-refunds.js';
import { ProposeRefundUseCase } from './propose-refund.js';
import { StaffMoney } from './staff-money.js';
import { StaffRefunds } from './staff-refunds.js';

/** What finance does about money that goes back. */
export const refundProviders: Provider[] = [
  StaffMoney,
  StaffRefunds,
  ListRefunds,
  ProposeRefundUseCase,
  DecideRefund,
  FinishRefund,
  ClearAttention,
];
