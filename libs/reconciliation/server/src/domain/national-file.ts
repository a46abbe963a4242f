import { readGatewayFile, type GatewayShape } from './gateway-file.js';
import { localMoment, type FileFault, type SettlementFile } from './settlement-file.js';

export const NATIONAL_COLUMNS = 'Transaction,Reference,Kind,Amount,Fee,Channel,At,RequestId';

const SHAPE: GatewayShape = {
  header: /^NATIONAL;SETTLEMENT;([A-Za-z0-9.-]{2,40});(\d{4}-\d{2}-\d{2});1$/,
  columns: NATIONAL_COLUMNS,
  trailer: /^END;(\d+);(\d+);(\d+);(\d+);([0-9a-f]{64})$/,
  kinds: { PAY: 'payment', REFUND: 'refund' },
  transaction: /^[A-Za-z0-9]{1,40}$/,
  moment: {
    of: (text) => (text.endsWith('+07:00') ? localMoment(text.slice(0, -'+07:00'.length)) : undefined),
    shown: 'YYYY-MM-DDTHH:mm:ss+07:00',
  },
};

/** The settlement of a day by the national payment platform, in the shape of our own driver: the real one is given by contract. */
export const readNationalFile = (content: string): SettlementFile | readonly FileFault[] => readGatewayFile(content, SHAPE);
