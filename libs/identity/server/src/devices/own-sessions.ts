import { Inject, Injectable } from '@nestjs/common';
import type { DeviceSession } from '@tinhso/identity-contract';
import { accountIdOf, Clock, platformProblems, Problem, Reader, UnitOfWork, type RequestContext } from '@tinhso/platform';
import type { SessionRow } from '../data/session.entity.js';
import { livingSessions } from '../data/sessions.js';
import { deviceOf, networkOf } from '../domain/device.js';
import { sessionIdOf } from '../second-factor/own-account.js';
import { SessionEnder } from './session-ender.js';

/** Where one is signed in, and the end of it, one by one or all others at once. */
@Injectable()
export class OwnSessionsUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(SessionEnder) private readonly ender: SessionEnder,
  ) {}

  async list(ctx: RequestContext): Promise<DeviceSession[]> {
    const current = sessionIdOf(ctx);
    const rows = await livingSessions(this.reader.manager, accountIdOf(ctx), this.clock.now());
    return rows.sort((a, b) => Number(b.id === current) - Number(a.id === current)).map((row) => shown(row, current));
  }

  /** @throws Problem not-found (404) alike for somebody else's, ended and unknown sessions */
  async end(ctx: RequestContext, sessionId: string): Promise<void> {
    const ended = await this.unitOfWork.run(ctx, (tx) => this.ender.end(tx, accountIdOf(ctx), sessionId, 'ended-by-owner'));
    if (ended.length === 0) throw Problem.from(platformProblems, 'not-found');
    await this.ender.tell(ended);
  }

  /** @returns how many there were */
  async endOthers(ctx: RequestContext): Promise<number> {
    const keep = sessionIdOf(ctx);
    const ended = await this.unitOfWork.run(ctx, (tx) => this.ender.endOthers(tx, accountIdOf(ctx), keep, 'ended-by-owner'));
    await this.ender.tell(ended);
    return ended.length;
  }
}

function shown(row: SessionRow, current: string): DeviceSession {
  return {
    id: row.id,
    current: row.id === current,
    device: deviceOf(row.userAgent),
    ...(row.ip ? { ip: row.ip } : {}),
    network: networkOf(row.ip),
    signedInAt: row.createdAt.toISOString(),
    lastUsedAt: row.lastUsedAt.toISOString(),
    expiresAt: new Date(Math.min(row.idleExpiresAt.getTime(), row.expiresAt.getTime())).toISOString(),
  };
}
