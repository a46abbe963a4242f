import { Body, Controller, Inject, Param, Put } from '@nestjs/common';
import { ChooseReturn, dossierCitizenScopes, IdParam, ReturnView } from '@tinhso/dossiers-contract';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import { ChooseReturnUseCase } from '../../return/choose-return.js';

@Controller('api/v1/citizen/dossiers/:id/returning')
export class ReturnChoicesController {
  constructor(@Inject(ChooseReturnUseCase) private readonly choosing: ChooseReturnUseCase) {}

  @Put()
  @Operation({
    id: 'chooseReturn',
    summary: 'Choose how the result is wanted, until it is handed out',
    tag: 'dossiers',
    policy: { audience: 'citizen', scope: dossierCitizenScopes.chooseReturn, relation: 'owner', delegable: true },
    response: ReturnView,
    problems: { 404: 'not-found', 409: 'return-changed, return-not-possible', 422: 'return-wish-refused with every fault' },
  })
  choose(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(IdParam) }) { id }: IdParam,
    @Body({ schema: S(ChooseReturn) }) body: ChooseReturn,
  ): Promise<ReturnView> {
    return this.choosing.run(ctx, id, body);
  }
}
