import { Inject, Injectable } from '@nestjs/common';
import type { SecurityNoticeEvent, SecurityNoticeKind } from '@tinhso/identity-contract';
import { Publisher, type Tx } from '@tinhso/platform';
import { deviceOf } from '../domain/device.js';

/** Tells the owner of an account what was done to the way into it. */
@Injectable()
export class SecurityNotices {
  constructor(@Inject(Publisher) private readonly publisher: Publisher) {}

  async publish(tx: Tx, accountId: string, kind: SecurityNoticeKind): Promise<void> {
    const device = deviceOf(tx.ctx.userAgent).name;
    const event: SecurityNoticeEvent = {
      type: 'identity.security_notice',
      payload: { accountId, kind, at: tx.now.toISOString(), ...(device ? { device } : {}) },
    };
    await this.publisher.publish(tx, event);
  }
}
