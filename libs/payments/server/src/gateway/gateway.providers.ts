import type { Provider } from '@nestjs/common';
import { CashGateway } from './cash/cash-gateway.js';
import { NationalGateway } from './national/national-gateway.js';
import type { PaymentGateway } from './payment-gateway.js';
import { ALL_GATEWAYS, PaymentGateways } from './payment-gateways.js';
import { BankStatement } from './vietqr/bank-statement.js';
import { VietQrGateway } from './vietqr/vietqr-gateway.js';
import { VnpayGateway } from './vnpay/vnpay-gateway.js';

const drivers = [VnpayGateway, VietQrGateway, NationalGateway, CashGateway];

/** Each way to pay, and the register of all. A further way is one more driver in the list. */
export const gatewayProviders: Provider[] = [
  BankStatement,
  ...drivers,
  { provide: ALL_GATEWAYS, useFactory: (...all: PaymentGateway[]) => all, inject: drivers },
  PaymentGateways,
];
