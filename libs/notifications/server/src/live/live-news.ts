import { Inject, Injectable } from '@nestjs/common';
import { Log, QuickRedis, REDIS_PREFIX } from '@tinhso/platform';

/** Redis channel between whoever writes notifications and the hubs of the api processes. */
export const LIVE_CHANNEL = `${REDIS_PREFIX}live`;

/** What travels on the channel: ids only. */
export interface LiveMessage {
  readonly accountId: string;
  /** The notification. */
  readonly id: string;
}

/** Tells the api processes of a notification that was just committed. */
@Injectable()
export class LiveNews {
  constructor(
    @Inject(QuickRedis) private readonly redis: QuickRedis,
    @Inject(Log) private readonly log: Log,
  ) {}

  /** Never fails: without Redis the hubs find the row themselves when they next look at the table. */
  async tell(message: LiveMessage): Promise<void> {
    try {
      await this.redis.publish(LIVE_CHANNEL, JSON.stringify(message));
    } catch (error) {
      this.log.warn({ err: error, notificationId: message.id }, 'Redis is away: live streams will find this by polling');
    }
  }
}
