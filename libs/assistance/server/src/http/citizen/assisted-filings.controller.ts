import { Body, Controller, Get, Headers, Inject, Param, Post } from '@nestjs/common';
import {
  assistanceCitizenScopes,
  AssistanceIdParam,
  ConfirmedFiling,
  ConfirmFiling,
  Disowned,
  FileAssisted,
  FiledAssisted,
  TakenBack,
  WholeFiling,
} from '@tinhso/assistance-contract';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import { ConfirmOwnUseCase } from '../../use-cases/confirming/confirm-own.js';
import { DisownOwnUseCase } from '../../use-cases/disowning/disown-own.js';
import { FileAssistedUseCase } from '../../use-cases/filings/file-assisted.js';
import { ReadOwnFiling } from '../../use-cases/filings/read-own-filing.js';
import { TakeBackFilingUseCase } from '../../use-cases/filings/take-back-filing.js';

const tag = 'assistance';
const { file, own } = assistanceCitizenScopes;
const filing = { audience: 'citizen', scope: file, relation: 'self', delegable: true } as const;
const filed = { audience: 'citizen', scope: file, relation: 'owner', delegable: true } as const;
const mine = { audience: 'citizen', scope: own, relation: 'owner' } as const;

@Controller('api/v1/citizen/assisted-filings')
export class AssistedFilingsController {
  constructor(
    @Inject(FileAssistedUseCase) private readonly filing: FileAssistedUseCase,
    @Inject(TakeBackFilingUseCase) private readonly takingBack: TakeBackFilingUseCase,
    @Inject(ReadOwnFiling) private readonly reading: ReadOwnFiling,
    @Inject(ConfirmOwnUseCase) private readonly confirming: ConfirmOwnUseCase,
    @Inject(DisownOwnUseCase) private readonly disowning: DisownOwnUseCase,
  ) {}

  @Post()
  @Operation({
    id: 'fileAssisted',
    summary: 'File provisionally in an assisted session; needs the headers x-acting-for and Idempotency-Key',
    tag,
    policy: filing,
    status: 201,
    response: FiledAssisted,
    problems: {
      403: 'not-in-session, field-not-allowed',
      409: 'procedure-changed, too-many-filings',
      422: 'answers-refused with every fault',
    },
  })
  async file(
    @Ctx() ctx: RequestContext,
    @Headers('idempotency-key') key: string | undefined,
    @Body({ schema: S(FileAssisted) }) body: FileAssisted,
  ): Promise<FiledAssisted> {
    return { id: await this.filing.run(ctx, { key, body }) };
  }

  @Post(':id/taking-back')
  @Operation({
    id: 'takeBackAssistedFiling',
    summary: 'Make it a draft again, to mend it; in the session in which it was filed',
    tag,
    policy: filed,
    response: TakenBack,
    problems: { 403: 'not-in-session', 409: 'filing-not-waiting' },
  })
  takeBack(@Ctx() ctx: RequestContext, @Param({ schema: SText(AssistanceIdParam) }) { id }: AssistanceIdParam): Promise<TakenBack> {
    return this.takingBack.run(ctx, id);
  }

  @Get(':id')
  @Operation({ id: 'getAssistedFiling', summary: 'What was filed on the own behalf, as a whole', tag, policy: mine, response: WholeFiling })
  get(@Ctx() ctx: RequestContext, @Param({ schema: SText(AssistanceIdParam) }) { id }: AssistanceIdParam): Promise<WholeFiling> {
    return this.reading.run(ctx, id);
  }

  @Post(':id/confirmation')
  @Operation({
    id: 'confirmAssistedFiling',
    summary: 'File it as it is; the second time gives the same answer',
    tag,
    policy: mine,
    response: ConfirmedFiling,
    problems: { 409: 'filing-not-waiting, procedure-changed', 410: 'filing-expired' },
  })
  confirm(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(AssistanceIdParam) }) { id }: AssistanceIdParam,
    @Body({ schema: S(ConfirmFiling) }) _body: ConfirmFiling,
  ): Promise<ConfirmedFiling> {
    return this.confirming.run(ctx, id);
  }

  @Post(':id/disowning')
  @Operation({ id: 'disownAssistedFiling', summary: 'I did not ask for this: opens a case', tag, policy: mine, response: Disowned })
  disown(@Ctx() ctx: RequestContext, @Param({ schema: SText(AssistanceIdParam) }) { id }: AssistanceIdParam): Promise<Disowned> {
    return this.disowning.filing(ctx, id);
  }
}
