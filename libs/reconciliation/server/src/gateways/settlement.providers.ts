import { SETTLEMENT_READERS, type SettlementReader } from '../ports/settlement-reader.js';
import { BankSettlement } from './bank-settlement.js';
import { NationalSettlement } from './national-settlement.js';
import { SettlementDesk } from './settlement-desk.js';
import { VnpaySettlement } from './vnpay-settlement.js';

const READERS = [VnpaySettlement, NationalSettlement, BankSettlement];

/** Files of partners: one reader for each way, and who knows them all. */
export const settlementProviders = [
  ...READERS,
  { provide: SETTLEMENT_READERS, useFactory: (...readers: SettlementReader[]) => readers, inject: READERS },
  SettlementDesk,
];
