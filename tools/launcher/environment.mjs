/** The environment that the product's processes are started with. */

/** Our own settings must not leak npm's or the tests' variables into the product; these few of the system's are passed on. */
const passedOn = [
  'PATH',
  'HOME',
  'USER',
  'LANG',
  'LC_ALL',
  'TZ',
  'TMPDIR',
  'LOG_LEVEL',
  'DATABASE_POOL',
  'TEST_CLOCK_OFFSET_MS',
  'NODE_OPTIONS',
  'NODE_EXTRA_CA_CERTS',
];

/** Settings a person may give; the launcher's own value stands in when they are absent. */
const overridable = [
  'TOKEN_KEYS',
  'FIELD_KEYS',
  'KEYSTORE_PASSPHRASE',
  'PUBLIC_URL',
  'SMS_URL',
  'SMTP_URL',
  'HOST',
  'TRUSTED_PROXIES',
  'EID_ISSUER',
  'EID_CLIENT_ID',
  'EID_CLIENT_SECRET',
  'CLAMD_URL',
  'PORTAL_URL',
  'PORTAL_CLIENT_ID',
  'PORTAL_CLIENT_SECRET',
  'POST_URL',
  'POST_CLIENT_ID',
  'POST_CLIENT_SECRET',
  'VNPAY_URL',
  'VNPAY_API_URL',
  'VNPAY_TMN_CODE',
  'VNPAY_HASH_SECRET',
  'VNPAY_IPN_IPS',
  'VNPAY_SETTLEMENT_URL',
  'NATIONAL_PAY_URL',
  'NATIONAL_PAY_PARTNER',
  'NATIONAL_PAY_SECRET',
  'BILLERS_URL',
  'BILLERS_KEY',
  'VIETQR_BANK_BIN',
  'VIETQR_ACCOUNT',
  'VIETQR_HOLDER',
  'BANK_API_URL',
  'BANK_API_KEY',
  'BANK_WEBHOOK_SECRET',
  'PAYMENT_MIN',
  'PAYMENT_MAX',
  'REFUND_APPROVAL_OVER',
  'SECURITY_CONTACT',
  'DEMO_DOSSIERS',
];

/** Addresses of one run. */
export function productUrls(ports) {
  const base = `http://127.0.0.1:${ports.api}`;
  return {
    citizen: `${base}/`,
    console: `${base}/console`,
    api: `${base}/api/v1`,
    sandbox: `http://127.0.0.1:${ports.sandbox}/`,
    docs: `${base}/api/docs`,
  };
}

/**
 * One environment for api, worker, cli and sandbox alike.
 * @param {{ settings: object, ports: Record<string, number>, database: { app: string, migrator: string }, redisUrl: string, secrets: object, demo: boolean }} run
 * @param {Record<string, string>} outer the environment of the launcher itself
 * @returns {Record<string, string>}
 */
export function childEnvironment({ settings, ports, database, redisUrl, secrets, demo }, outer = settings.env) {
  const env = {
    HOST: '127.0.0.1',
    TOKEN_KEYS: secrets.tokenKeys,
    FIELD_KEYS: secrets.fieldKeys,
    KEYSTORE_PASSPHRASE: secrets.keystorePassphrase,
    PUBLIC_URL: `http://127.0.0.1:${ports.api}`,
    SMS_URL: `http://127.0.0.1:${ports.sandbox}/sms/v1/messages`,
    SMTP_URL: `smtp://127.0.0.1:${ports.smtp}`,
    EID_ISSUER: `http://127.0.0.1:${ports.sandbox}/eid`,
    EID_CLIENT_ID: 'tinh-so',
    EID_CLIENT_SECRET: secrets.eidClientSecret,
    CLAMD_URL: `tcp://127.0.0.1:${ports.clamd}`,
    PORTAL_URL: `http://127.0.0.1:${ports.sandbox}/portal`,
    PORTAL_CLIENT_ID: 'tinh-so',
    PORTAL_CLIENT_SECRET: secrets.portalClientSecret,
    POST_URL: `http://127.0.0.1:${ports.sandbox}/post`,
    POST_CLIENT_ID: 'tinh-so',
    POST_CLIENT_SECRET: secrets.postClientSecret,
    VNPAY_URL: `http://127.0.0.1:${ports.sandbox}/vnpay/paymentv2/vpcpay.html`,
    VNPAY_API_URL: `http://127.0.0.1:${ports.sandbox}/vnpay/merchant_webapi/api/transaction`,
    VNPAY_SETTLEMENT_URL: `http://127.0.0.1:${ports.sandbox}/vnpay/settlement`,
    VNPAY_TMN_CODE: 'TINHSO01',
    VNPAY_HASH_SECRET: secrets.vnpayHashSecret,
    NATIONAL_PAY_URL: `http://127.0.0.1:${ports.sandbox}/national-pay`,
    NATIONAL_PAY_PARTNER: 'TINHSO',
    NATIONAL_PAY_SECRET: secrets.nationalPaySecret,
    BILLERS_URL: `http://127.0.0.1:${ports.sandbox}/billers`,
    BILLERS_KEY: secrets.billersKey,
    VIETQR_BANK_BIN: '970436',
    VIETQR_ACCOUNT: '1180260000001',
    VIETQR_HOLDER: 'UBND TINH TUYEN QUANG (THU NGHIEM)',
    BANK_API_URL: `http://127.0.0.1:${ports.sandbox}/bank/api`,
    BANK_API_KEY: secrets.bankApiKey,
    BANK_WEBHOOK_SECRET: secrets.bankWebhookSecret,
    SECURITY_CONTACT: 'mailto:bao-mat@tinhso.example',
  };
  for (const name of [...passedOn, ...overridable]) if (outer[name]) env[name] = outer[name];
  return {
    ...env,
    NODE_ENV: settings.mode,
    APP_ROOT: settings.root,
    DATA_DIR: settings.dataDir,
    PROVINCE: settings.province,
    PORT: String(ports.api),
    WORKER_PORT: String(ports.worker),
    SANDBOX_PORT: String(ports.sandbox),
    SMTP_PORT: String(ports.smtp),
    CLAMD_PORT: String(ports.clamd),
    SANDBOX_URL: `http://127.0.0.1:${ports.sandbox}`,
    DATABASE_URL: database.app,
    MIGRATOR_DATABASE_URL: database.migrator,
    REDIS_URL: redisUrl,
    DEMO: demo ? '1' : '0',
  };
}
