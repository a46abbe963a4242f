import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import {
  AskableUnits,
  AskConsultation,
  CloseConsultation,
  dossierStaffScopes,
  DossierState,
  HandOver,
  IdParam,
} from '@tinhso/dossiers-contract';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import { AskConsultationUseCase } from '../../use-cases/ask-consultation.js';
import { CloseConsultationUseCase } from '../../use-cases/close-consultation.js';
import { HandOverDossierUseCase } from '../../use-cases/hand-over-dossier.js';

const problems = { 403: 'action-not-yours', 409: 'dossier-changed with the current version, action-not-allowed with the reason' };
const policy = { audience: 'staff', scope: dossierStaffScopes.process, jurisdiction: 'unit' } as const;

/** The officer and other units: hand a step over, ask for an opinion. */
@Controller('api/v1/staff/dossiers/:id')
export class StepsController {
  constructor(
    @Inject(HandOverDossierUseCase) private readonly handing: HandOverDossierUseCase,
    @Inject(AskConsultationUseCase) private readonly asking: AskConsultationUseCase,
    @Inject(CloseConsultationUseCase) private readonly closing: CloseConsultationUseCase,
  ) {}

  @Post('hand-over')
  @Operation({
    id: 'handOverDossier',
    summary: 'The step is done; it goes on in the next one',
    tag: 'dossiers',
    policy,
    response: DossierState,
    problems: { ...problems, 422: 'no-such-way' },
  })
  handOver(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(IdParam) }) { id }: IdParam,
    @Body({ schema: S(HandOver) }) body: HandOver,
  ): Promise<DossierState> {
    return this.handing.run(ctx, id, body);
  }

  @Get('askable-units')
  @Operation({
    id: 'listAskableUnits',
    summary: 'Offices that can be asked for an opinion, the near ones first',
    tag: 'dossiers',
    policy,
    response: AskableUnits,
  })
  askable(@Ctx() ctx: RequestContext, @Param({ schema: SText(IdParam) }) { id }: IdParam): Promise<AskableUnits> {
    return this.asking.choices(ctx, id);
  }

  @Post('consultations')
  @Operation({
    id: 'askConsultation',
    summary: 'Ask another office for its opinion while the work goes on',
    tag: 'dossiers',
    policy,
    response: DossierState,
    problems: { ...problems, 422: 'unit-cannot-be-asked' },
  })
  ask(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(IdParam) }) { id }: IdParam,
    @Body({ schema: S(AskConsultation) }) body: AskConsultation,
  ): Promise<DossierState> {
    return this.asking.run(ctx, id, body);
  }

  @Post('consultation-closing')
  @Operation({
    id: 'closeConsultation',
    summary: 'Take a question back',
    tag: 'dossiers',
    policy,
    response: DossierState,
    problems: { ...problems, 409: `${problems[409]}, consultation-over` },
  })
  close(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(IdParam) }) { id }: IdParam,
    @Body({ schema: S(CloseConsultation) }) body: CloseConsultation,
  ): Promise<DossierState> {
    return this.closing.run(ctx, id, body);
  }
}
