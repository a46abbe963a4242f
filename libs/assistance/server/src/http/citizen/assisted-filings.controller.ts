import { Body, Controller, Headers, Inject, Param, Post } from '@nestjs/common';
import { assistanceCitizenScopes, AssistanceIdParam, FileAssisted, FiledAssisted, TakenBack } from '@tinhso/assistance-contract';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import { FileAssistedUseCase } from '../../use-cases/filings/file-assisted.js';
import { TakeBackFilingUseCase } from '../../use-cases/filings/take-back-filing.js';

const tag = 'assistance';
const scope = assistanceCitizenScopes.file;
const filing = { audience: 'citizen', scope, relation: 'self', delegable: true } as const;
const filed = { audience: 'citizen', scope, relation: 'owner', delegable: true } as const;

/** What a helper files in an assisted session: the only operations that need `x-acting-for`. */
@Controller('api/v1/citizen/assisted-filings')
export class AssistedFilingsController {
  constructor(
    @Inject(FileAssistedUseCase) private readonly filing: FileAssistedUseCase,
    @Inject(TakeBackFilingUseCase) private readonly takingBack: TakeBackFilingUseCase,
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
}
