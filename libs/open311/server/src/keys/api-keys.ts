import { Inject, Injectable } from '@nestjs/common';
import { open311Problems, open311RateLimits } from '@tinhso/open311-contract';
import { Problem, RateLimiter, Reader, type RequestContext } from '@tinhso/platform';
import { findLivingKey } from '../data/keys.js';
import type { Open311KeyRow } from '../data/open311.entities.js';
import { sha256 } from '../domain/secrets.js';

/** Looks at the key that a POST brings. */
@Injectable()
export class ApiKeys {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
  ) {}

  /** @throws Problem open311-key-refused | too-many-requests for who keeps guessing */
  async known(ctx: RequestContext, apiKey: string | undefined): Promise<Open311KeyRow> {
    const row = apiKey === undefined ? null : await findLivingKey(this.reader.manager, sha256(apiKey));
    if (row) return row;
    await this.limiter.consume(open311RateLimits.strangers, ctx.ip ?? 'unknown');
    throw Problem.from(open311Problems, 'open311-key-refused');
  }

  /**
   * Counts a report against the key's limit. What may be about life and limb has a count of its own that is never smaller than a thousand.
   * @throws Problem too-many-requests
   */
  async count(key: Open311KeyRow, emergency: boolean): Promise<void> {
    const points = emergency ? Math.max(1000, key.perMinute) : key.perMinute;
    await this.limiter.consume({ name: `open311.${emergency ? 'emergency' : 'key'}.${points}`, points, seconds: 60 }, key.id);
  }
}
