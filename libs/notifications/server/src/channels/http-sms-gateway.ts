import { Inject, Injectable } from '@nestjs/common';
import { phoneToE164 } from '@tinhso/kernel';
import { AppConfig } from '@tinhso/platform';
import { SmsGateway, type OutgoingSms, type SmsAnswer } from './sms-gateway.js';

/** Brand name that the message shows as its sender; registered with the carriers, at most 11 characters. */
const BRAND = 'TINHSO';

/** Under the lock time of the queue, so that an attempt ends before another worker may take the job. */
const TIMEOUT_MS = 8_000;

/**
 * Driver for brand-name gateways with a JSON API: `POST SMS_URL {idempotencyId, to, brand, text}` → 2xx `{messageId}`.
 * 408, 425, 429 and 5xx are worth trying again; other 4xx are final.
 */
@Injectable()
export class HttpSmsGateway extends SmsGateway {
  constructor(@Inject(AppConfig) private readonly config: AppConfig) {
    super();
  }

  async send({ idempotencyId, to, text }: OutgoingSms): Promise<SmsAnswer> {
    const url = this.config.settings.SMS_URL;
    if (url === undefined) return { kind: 'refused', reason: 'no-gateway' };
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ idempotencyId, to: phoneToE164(to), brand: BRAND, text }),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    // The body is never put into an error: gateways echo what they were sent.
    if ([408, 425, 429].includes(answer.status) || answer.status >= 500) throw new Error(`the SMS gateway answered ${answer.status}`);
    if (!answer.ok) return { kind: 'refused', reason: `gateway-${answer.status}` };
    const { messageId } = (await answer.json()) as { messageId?: unknown };
    if (typeof messageId !== 'string') throw new Error('the SMS gateway accepted without a message id');
    return { kind: 'accepted', gatewayId: messageId.slice(0, 128) };
  }
}
