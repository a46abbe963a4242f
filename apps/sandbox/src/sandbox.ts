import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import Fastify, { type FastifyInstance } from 'fastify';
import { registerAuthenticator } from './authenticator/authenticator-routes.js';
import { registerBank } from './bank/bank-routes.js';
import { registerBillers } from './billers/biller-routes.js';
import { registerCa } from './ca.js';
import { registerEid } from './eid/eid.js';
import { clamdServer } from './clamd/clamd-server.js';
import { FaultSwitches } from './faults/faults.js';
import { registerFaults } from './faults/fault-routes.js';
import { mailServer } from './mail/mail-server.js';
import { MessageStore } from './messages/message-store.js';
import { registerMessages } from './messages/message-routes.js';
import { registerNationalPay } from './national-pay/platform-routes.js';
import { registerPortal } from './portal/portal-routes.js';
import { registerPost } from './post/post-routes.js';
import type { SandboxSettings } from './settings.js';
import { registerSms } from './sms/sms-routes.js';
import { registerVnpay } from './vnpay/vnpay-routes.js';

export interface RunningSandbox {
  /** Address of the catcher's page. */
  readonly url: string;
  /** Value for SMS_URL. */
  readonly smsUrl: string;
  /** Value for SMTP_URL. */
  readonly smtpUrl: string;
  /** Value for EID_ISSUER; answers only when an application is registered in the settings. */
  readonly eidIssuer: string;
  /** Value for PORTAL_URL; hands nothing out without an application in the settings. */
  readonly portalUrl: string;
  /** Value for POST_URL; takes nothing without an application in the settings. */
  readonly postUrl: string;
  /** Values for VNPAY_URL and VNPAY_API_URL; nothing can be paid without a merchant in the settings. */
  readonly vnpayUrl: string;
  readonly vnpayApiUrl: string;
  /** Value for CLAMD_URL. */
  readonly clamdUrl: string;
  /** Value for NATIONAL_PAY_URL; nothing can be paid there without a partner in the settings. */
  readonly nationalPayUrl: string;
  /** Value for BILLERS_URL; answers nothing without a key in the settings. */
  readonly billersUrl: string;
  /** Value for BANK_API_URL; keeps no account without a customer in the settings. */
  readonly bankApiUrl: string;
  readonly messages: MessageStore;
  readonly faults: FaultSwitches;
  close(): Promise<void>;
}

/** Says on every answer what this is, so that nobody takes it for the real thing. */
function sayLoudly(app: FastifyInstance): void {
  app.addHook('onSend', async (_request, reply) => {
    reply.header('x-sandbox', 'true').header('cache-control', 'no-store');
  });
}

/** Starts the stand-ins for the outside world. @throws when a port is taken */
export async function startSandbox(settings: SandboxSettings): Promise<RunningSandbox> {
  const messages = await MessageStore.open(join(settings.dataDir, 'messages.jsonl'));
  const faults = new FaultSwitches();
  const app = Fastify({ bodyLimit: 1024 * 1024, forceCloseConnections: true });
  sayLoudly(app);
  app.get('/health', () => ({ sandbox: true, status: 'ok' }));
  registerMessages(app, messages);
  registerSms(app, messages, faults);
  registerFaults(app, faults);
  registerCa(app, settings.dataDir);
  registerAuthenticator(app, join(settings.dataDir, '..', 'demo-accounts.json'));
  registerPortal(app, settings.portal, join(settings.dataDir, 'portal.json'), faults);
  registerPost(app, settings.post, join(settings.dataDir, 'post.json'), faults);
  registerVnpay(app, settings.vnpay, join(settings.dataDir, 'vnpay.json'), faults);
  registerBank(app, settings.bank, join(settings.dataDir, 'bank.json'), faults);
  registerNationalPay(app, settings.nationalPay, join(settings.dataDir, 'national-pay.json'), faults);
  registerBillers(app, settings.billersKey, join(settings.dataDir, 'billers.json'), faults);
  const eid = settings.eid && registerEid(app, settings.eid, faults);
  const smtp = mailServer(messages, faults);

  const url = await app.listen({ host: settings.host, port: settings.port });
  eid?.open(url);
  await new Promise<void>((resolve, reject) => {
    smtp.once('error', reject);
    smtp.listen(settings.smtpPort, settings.host, () => resolve());
  });
  const smtpPort = (smtp.server.address() as AddressInfo).port;
  const clamd = clamdServer(faults);
  await new Promise<void>((resolve, reject) => {
    clamd.once('error', reject);
    clamd.listen(settings.clamdPort ?? 0, settings.host, () => resolve());
  });
  return {
    url,
    eidIssuer: `${url}/eid`,
    portalUrl: `${url}/portal`,
    postUrl: `${url}/post`,
    vnpayUrl: `${url}/vnpay/paymentv2/vpcpay.html`,
    vnpayApiUrl: `${url}/vnpay/merchant_webapi/api/transaction`,
    bankApiUrl: `${url}/bank/api`,
    nationalPayUrl: `${url}/national-pay`,
    billersUrl: `${url}/billers`,
    smsUrl: `${url}/sms/v1/messages`,
    smtpUrl: `smtp://${settings.host}:${smtpPort}`,
    clamdUrl: `tcp://${settings.host}:${(clamd.address() as AddressInfo).port}`,
    messages,
    faults,
    close: async () => {
      await app.close();
      await new Promise<void>((resolve) => clamd.close(() => resolve()));
      await new Promise<void>((resolve) => smtp.close(() => resolve()));
    },
  };
}
