import { Controller, Get, Headers, Inject, Req, Res } from '@nestjs/common';
import { accountIdOf, Ctx, Operation, type RequestContext } from '@tinhso/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LiveHub } from '../../live/live-hub.js';
import { LiveStream } from '../../live/live-stream.js';
import { tokenEnd } from '../../live/token-end.js';

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Time for the client to get a new token before the old one ends. */
const RENEW_BEFORE_MS = 20_000;

@Controller('api/v1/citizen/live')
export class LiveController {
  constructor(@Inject(LiveHub) private readonly hub: LiveHub) {}

  @Get()
  @Operation({
    id: 'streamNotifications',
    summary: 'Live stream of the inbox (Server-Sent Events); `Last-Event-ID` catches up',
    tag: 'notifications',
    policy: { audience: 'citizen', scope: 'notification.read', relation: 'self' },
    produces: 'text/event-stream',
  })
  async open(
    @Ctx() ctx: RequestContext,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Headers('last-event-id') lastEventId: string | undefined,
  ): Promise<void> {
    const left = Math.max(0, tokenEnd(request.headers.authorization) - Date.now() - RENEW_BEFORE_MS);
    reply.hijack();
    const stream = new LiveStream(reply.raw, accountIdOf(ctx), ctx.locale);
    // A stream lives no longer than the right it was opened with.
    const renewal = setTimeout(() => {
      stream.send('renew', {});
      stream.end();
    }, left);
    stream.onClose(() => clearTimeout(renewal));
    try {
      await this.hub.open(stream, lastEventId !== undefined && ID.test(lastEventId) ? lastEventId : undefined);
    } catch (error) {
      // The answer has begun, no problem document can follow: the client reconnects when the stream ends.
      stream.end();
      throw error;
    }
  }
}
