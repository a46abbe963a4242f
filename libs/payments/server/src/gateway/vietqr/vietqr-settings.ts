import type { Settings } from '@tinhso/platform';

/** The account that VietQR codes ask to be paid into. */
export interface ReceivingAccount {
  readonly bin: string;
  readonly number: string;
  readonly holder: string;
  /** As transfers and the ledger name it. */
  readonly key: string;
}

/** What transfers need; undefined unless all of it is set: without the statement a lost notice would be lost money. */
export function receivingAccount(settings: Settings): ReceivingAccount | undefined {
  const { VIETQR_BANK_BIN: bin, VIETQR_ACCOUNT: number, VIETQR_HOLDER: holder } = settings;
  const { BANK_API_URL, BANK_API_KEY, BANK_WEBHOOK_SECRET } = settings;
  if (!bin || !number || !holder || !BANK_API_URL || !BANK_API_KEY || !BANK_WEBHOOK_SECRET) return undefined;
  return { bin, number, holder, key: `${bin}-${number}` };
}
