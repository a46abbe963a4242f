import { readGatewayFile, type GatewayShape } from './gateway-file.js';
import { localMoment, type FileFault, type SettlementFile } from './settlement-file.js';

export const VNPAY_COLUMNS = 'TransactionNo,TxnRef,Type,Amount,Fee,BankCode,PayDate,RequestId';

const SHAPE: GatewayShape = {
  header: /^VNPAY;SETTLEMENT;([A-Z0-9]{4,20});(\d{4}-\d{2}-\d{2});1$/,
  columns: VNPAY_COLUMNS,
  trailer: /^TRAILER;(\d+);(\d+);(\d+);(\d+);([0-9a-f]{64})$/,
  kinds: { PAYMENT: 'payment', REFUND: 'refund' },
  transaction: /^\d{1,20}$/,
  moment: { of: stamped, shown: 'yyyyMMddHHmmss' },
};

/** `yyyyMMddHHmmss` in Vietnam's time. */
function stamped(text: string): Date | undefined {
  const match = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second] = match;
  return localMoment(`${year}-${month}-${day}T${hour}:${minute}:${second}`);
}

/** VNPAY's settlement of a day. */
export const readVnpayFile = (content: string): SettlementFile | readonly FileFault[] => readGatewayFile(content, SHAPE);
