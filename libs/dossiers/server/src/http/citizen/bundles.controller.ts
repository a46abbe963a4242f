import { Body, Controller, Get, Headers, Inject, Param, Post } from '@nestjs/common';
import { Bundle, dossierCitizenScopes as scopes, IdParam, SubmitBundle, SubmittedBundle } from '@tinhso/dossiers-contract';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import { ReadBundle } from '../../bundles/read-bundle.js';
import { SubmitBundleUseCase } from '../../bundles/submit-bundle.js';

/** Several dossiers from the form of one life event. */
@Controller('api/v1/citizen/bundles')
export class BundlesController {
  constructor(
    @Inject(SubmitBundleUseCase) private readonly submitting: SubmitBundleUseCase,
    @Inject(ReadBundle) private readonly reading: ReadBundle,
  ) {}

  @Post()
  @Operation({
    id: 'submitBundle',
    summary: 'Submit the form of a life event, one dossier for each procedure; needs the header Idempotency-Key',
    tag: 'dossiers',
    policy: { audience: 'citizen', scope: scopes.submit, relation: 'self', delegable: true },
    status: 201,
    response: SubmittedBundle,
    problems: {
      403: 'assurance-too-low',
      409: 'procedure-changed, fee-changed with the sum, idempotency-key-reused',
      422: 'answers-refused with every fault, procedure-not-online',
    },
  })
  submit(
    @Ctx() ctx: RequestContext,
    @Headers('idempotency-key') key: string | undefined,
    @Body({ schema: S(SubmitBundle) }) body: SubmitBundle,
  ): Promise<SubmittedBundle> {
    return this.submitting.run(ctx, { key, body });
  }

  @Get(':id')
  @Operation({
    id: 'getBundle',
    summary: 'Dossiers that were filed together',
    tag: 'dossiers',
    policy: { audience: 'citizen', scope: scopes.read, relation: 'owner', delegable: true },
    response: Bundle,
  })
  get(@Ctx() ctx: RequestContext, @Param({ schema: SText(IdParam) }) { id }: IdParam): Promise<Bundle> {
    return this.reading.run(ctx, id);
  }
}
