import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { assistanceCitizenScopes, AssistanceIdParam, AssistedMatters, Disowned, SessionAgreement } from '@tinhso/assistance-contract';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import { DisownOwnUseCase } from '../../use-cases/disowning/disown-own.js';
import { AgreeOnDeviceUseCase } from '../../use-cases/sessions/agree-on-device.js';
import { EndSessionUseCase } from '../../use-cases/sessions/end-session.js';
import { ReadOwnMatters } from '../../use-cases/sessions/read-own-matters.js';

const tag = 'assistance';
const scope = assistanceCitizenScopes.own;
const self = { audience: 'citizen', scope, relation: 'self' } as const;
const one = { audience: 'citizen', scope, relation: 'owner' } as const;

/** What others did on behalf of the signed-in citizen, and the citizen's word on it. */
@Controller('api/v1/citizen')
export class AssistedMattersController {
  constructor(
    @Inject(ReadOwnMatters) private readonly reading: ReadOwnMatters,
    @Inject(AgreeOnDeviceUseCase) private readonly agreeing: AgreeOnDeviceUseCase,
    @Inject(EndSessionUseCase) private readonly ending: EndSessionUseCase,
    @Inject(DisownOwnUseCase) private readonly disowning: DisownOwnUseCase,
  ) {}

  @Get('assisted-matters')
  @Operation({
    id: 'listAssistedMatters',
    summary: 'Sessions and filings on the own behalf, newest first',
    tag,
    policy: self,
    response: AssistedMatters,
  })
  list(@Ctx() ctx: RequestContext): Promise<AssistedMatters> {
    return this.reading.run(ctx);
  }

  @Post('assisted-sessions/:id/agreement')
  @Operation({
    id: 'answerAssistedSession',
    summary: 'Agree to be helped, or refuse',
    tag,
    policy: one,
    status: 204,
    problems: { 409: 'session-not-waiting' },
  })
  agree(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(AssistanceIdParam) }) { id }: AssistanceIdParam,
    @Body({ schema: S(SessionAgreement) }) body: SessionAgreement,
  ): Promise<void> {
    return this.agreeing.run(ctx, id, body);
  }

  @Post('assisted-sessions/:id/stop')
  @Operation({ id: 'stopAssistedSession', summary: 'End the help at once', tag, policy: one, status: 204 })
  stop(@Ctx() ctx: RequestContext, @Param({ schema: SText(AssistanceIdParam) }) { id }: AssistanceIdParam): Promise<void> {
    return this.ending.run(ctx, id, 'person');
  }

  @Post('assisted-sessions/:id/disowning')
  @Operation({ id: 'disownAssistedSession', summary: 'I did not ask for this help: opens a case', tag, policy: one, response: Disowned })
  disown(@Ctx() ctx: RequestContext, @Param({ schema: SText(AssistanceIdParam) }) { id }: AssistanceIdParam): Promise<Disowned> {
    return this.disowning.session(ctx, id);
  }
}
