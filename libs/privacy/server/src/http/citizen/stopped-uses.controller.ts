import { Controller, Delete, Inject, Param } from '@nestjs/common';
import { Ctx, Operation, SText, type RequestContext } from '@tinhso/platform';
import { ConsentList, privacyScopes, StoppedUseParam } from '@tinhso/privacy-contract';
import { AllowUse } from '../../use-cases/allow-use.js';

/** A guardian allows for a child. */
const policy = { audience: 'citizen', scope: privacyScopes.own, relation: 'self', delegable: true } as const;

@Controller('api/v1/citizen/privacy/stopped-uses')
export class StoppedUsesController {
  constructor(@Inject(AllowUse) private readonly allowing: AllowUse) {}

  @Delete(':use')
  @Operation({
    id: 'allowUse',
    summary: 'Allow a use of the own data again that was stopped on request',
    tag: 'privacy',
    policy,
    response: ConsentList,
  })
  allow(@Ctx() ctx: RequestContext, @Param({ schema: SText(StoppedUseParam) }) { use }: StoppedUseParam): Promise<ConsentList> {
    return this.allowing.run(ctx, use);
  }
}
