import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import {
  assistanceCitizenScopes,
  AssistanceIdParam,
  AssistedSession,
  ConsentCode,
  ConsentSlip,
  HelperDesk,
  StartAssistedSession,
} from '@tinhso/assistance-contract';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import { EndSessionUseCase } from '../../use-cases/sessions/end-session.js';
import { GiveConsentUseCase } from '../../use-cases/sessions/give-consent.js';
import { ReadHelperDesk } from '../../use-cases/sessions/read-helper-desk.js';
import { ResendConsentCodeUseCase } from '../../use-cases/sessions/resend-consent-code.js';
import { SignConsentSlipUseCase } from '../../use-cases/sessions/sign-consent-slip.js';
import { StartSessionUseCase } from '../../use-cases/sessions/start-session.js';

const tag = 'assistance';
const scope = assistanceCitizenScopes.help;
const self = { audience: 'citizen', scope, relation: 'self' } as const;
const one = { audience: 'citizen', scope, relation: 'owner' } as const;
const session = AssistedSession;

/** The helper's own desk. What is done for the person beside them goes through the ordinary operations with `x-acting-for`. */
@Controller('api/v1/citizen')
export class HelperController {
  constructor(
    @Inject(ReadHelperDesk) private readonly reading: ReadHelperDesk,
    @Inject(StartSessionUseCase) private readonly starting: StartSessionUseCase,
    @Inject(ResendConsentCodeUseCase) private readonly resending: ResendConsentCodeUseCase,
    @Inject(GiveConsentUseCase) private readonly consenting: GiveConsentUseCase,
    @Inject(SignConsentSlipUseCase) private readonly signing: SignConsentSlipUseCase,
    @Inject(EndSessionUseCase) private readonly ending: EndSessionUseCase,
  ) {}

  @Get('helper')
  @Operation({ id: 'getHelperDesk', summary: 'Own memberships and assisted sessions', tag, policy: self, response: HelperDesk })
  desk(@Ctx() ctx: RequestContext): Promise<HelperDesk> {
    return this.reading.run(ctx);
  }

  @Post('assisted-sessions')
  @Operation({
    id: 'startAssistedSession',
    summary: 'Ask somebody beside the helper for their agreement',
    tag,
    policy: self,
    status: 201,
    response: session,
    problems: { 403: 'not-a-helper', 422: 'person-phone-missing, helping-oneself' },
  })
  async start(@Ctx() ctx: RequestContext, @Body({ schema: S(StartAssistedSession) }) body: StartAssistedSession): Promise<AssistedSession> {
    return this.reading.session(ctx, await this.starting.run(ctx, body));
  }

  @Get('assisted-sessions/:id')
  @Operation({ id: 'getAssistedSession', summary: 'A session of the own, with what was filed in it', tag, policy: one, response: session })
  get(@Ctx() ctx: RequestContext, @Param({ schema: SText(AssistanceIdParam) }) { id }: AssistanceIdParam): Promise<AssistedSession> {
    return this.reading.session(ctx, id);
  }

  @Post('assisted-sessions/:id/code')
  @Operation({
    id: 'resendAssistedConsentCode',
    summary: 'Send the person another code',
    tag,
    policy: one,
    response: session,
    problems: { 409: 'session-not-waiting', 429: 'assisted-code-later, assisted-codes-used' },
  })
  async resend(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(AssistanceIdParam) }) { id }: AssistanceIdParam,
  ): Promise<AssistedSession> {
    await this.resending.run(ctx, id);
    return this.reading.session(ctx, id);
  }

  @Post('assisted-sessions/:id/consent-code')
  @Operation({
    id: 'giveAssistedConsent',
    summary: 'The code, typed by the person helped',
    tag,
    policy: one,
    response: session,
    problems: { 409: 'session-not-waiting', 410: 'assisted-code-dead', 422: 'assisted-code-wrong' },
  })
  async consent(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(AssistanceIdParam) }) { id }: AssistanceIdParam,
    @Body({ schema: S(ConsentCode) }) body: ConsentCode,
  ): Promise<AssistedSession> {
    await this.consenting.run(ctx, id, body);
    return this.reading.session(ctx, id);
  }

  @Post('assisted-sessions/:id/consent-slip')
  @Operation({
    id: 'signAssistedConsentSlip',
    summary: 'The person helped signed on paper',
    tag,
    policy: one,
    response: session,
    problems: { 409: 'session-not-waiting' },
  })
  async sign(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(AssistanceIdParam) }) { id }: AssistanceIdParam,
    @Body({ schema: S(ConsentSlip) }) _body: ConsentSlip,
  ): Promise<AssistedSession> {
    await this.signing.run(ctx, id);
    return this.reading.session(ctx, id);
  }

  @Post('assisted-sessions/:id/end')
  @Operation({ id: 'endAssistedSession', summary: 'End a session of the own at once', tag, policy: one, response: session })
  async end(@Ctx() ctx: RequestContext, @Param({ schema: SText(AssistanceIdParam) }) { id }: AssistanceIdParam): Promise<AssistedSession> {
    await this.ending.run(ctx, id, 'helper');
    return this.reading.session(ctx, id);
  }
}
