/** The customer whose account the stand-in keeps, as a bank has it on its books. */
export interface BankClient {
  readonly bin: string;
  readonly account: string;
  readonly holder: string;
  /** Key for the statement. */
  readonly apiKey: string;
  /** Signs notices. */
  readonly webhookSecret: string;
  /** Where notices go; at a real bank it is agreed by contract. */
  readonly noticeUrl: string;
  /** Its books begin with a transfer of nobody known. */
  readonly demo?: boolean;
}

/** @param env as the application itself gets it */
export function bankClient(env: Record<string, string | undefined>): BankClient | undefined {
  const { VIETQR_BANK_BIN: bin, VIETQR_ACCOUNT: account, VIETQR_HOLDER: holder, BANK_API_KEY: apiKey } = env;
  const { BANK_WEBHOOK_SECRET: webhookSecret, PUBLIC_URL: publicUrl } = env;
  if (!bin || !account || !holder || !apiKey || !webhookSecret || !publicUrl) return undefined;
  return {
    bin,
    account,
    holder,
    apiKey,
    webhookSecret,
    noticeUrl: `${publicUrl.replace(/\/$/, '')}/webhooks/bank/transfers`,
    demo: env['DEMO'] === '1',
  };
}
