import { Body, Controller, Inject, Post } from '@nestjs/common';
import { AskPhoneCode, OpenPhoneSession, PhoneCodeSent, PhoneSession, TrackedTicket, TrackTicket } from '@tinhso/feedback-contract';
import { Ctx, Operation, S, type RequestContext } from '@tinhso/platform';
import { PhoneSessions } from '../../people/phone-sessions.js';
import { TrackTicketUseCase } from '../../public/track-ticket.js';

const open = { audience: 'public' } as const;

@Controller('api/v1/public/feedback')
export class FeedbackPhoneController {
  constructor(
    @Inject(PhoneSessions) private readonly sessions: PhoneSessions,
    @Inject(TrackTicketUseCase) private readonly tracking: TrackTicketUseCase,
  ) {}

  @Post('phone-codes')
  @Operation({
    id: 'askFeedbackPhoneCode',
    summary: 'Have a code sent to a phone, for reporting without an account',
    tag: 'feedback',
    status: 202,
    policy: open,
    response: PhoneCodeSent,
    problems: { 422: 'feedback-phone-faulty', 429: 'too-many-requests' },
  })
  ask(@Ctx() ctx: RequestContext, @Body({ schema: S(AskPhoneCode) }) body: AskPhoneCode): Promise<PhoneCodeSent> {
    return this.sessions.ask(ctx, body);
  }

  @Post('phone-sessions')
  @Operation({
    id: 'openFeedbackPhoneSession',
    summary: 'A token for reporting from a phone: good for photos, reports, following and the own reports',
    tag: 'feedback',
    status: 201,
    policy: open,
    response: PhoneSession,
    problems: { 422: 'feedback-phone-faulty, feedback-code-wrong', 429: 'too-many-requests' },
  })
  open(@Ctx() ctx: RequestContext, @Body({ schema: S(OpenPhoneSession) }) body: OpenPhoneSession): Promise<PhoneSession> {
    return this.sessions.open(ctx, body);
  }

  @Post('tracking')
  @Operation({
    id: 'trackTicket',
    summary: 'Where a report stands, by its code and the last four digits of the phone',
    tag: 'feedback',
    policy: open,
    response: TrackedTicket,
    problems: { 404: 'ticket-tracking-not-found', 429: 'too-many-requests' },
  })
  track(@Ctx() ctx: RequestContext, @Body({ schema: S(TrackTicket) }) body: TrackTicket): Promise<TrackedTicket> {
    return this.tracking.run(ctx, body);
  }
}
