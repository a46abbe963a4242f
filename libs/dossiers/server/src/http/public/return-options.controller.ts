import { Controller, Get, Inject } from '@nestjs/common';
import { ReturnOptions } from '@tinhso/dossiers-contract';
import { Ctx, Operation, type RequestContext } from '@tinhso/platform';
import { ReadReturnOptions } from '../../return/read-return-options.js';

@Controller('api/v1/public/return-options')
export class ReturnOptionsController {
  constructor(@Inject(ReadReturnOptions) private readonly options: ReadReturnOptions) {}

  @Get()
  @Operation({
    id: 'readReturnOptions',
    summary: 'Offices where results are handed out, and the price of the post',
    tag: 'dossiers',
    policy: { audience: 'public' },
    response: ReturnOptions,
  })
  read(@Ctx() ctx: RequestContext): ReturnOptions {
    return this.options.run(ctx);
  }
}
