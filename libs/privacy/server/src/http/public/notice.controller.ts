import { Controller, Get, Header, Inject } from '@nestjs/common';
import { Ctx, Operation, type RequestContext } from '@tinhso/platform';
import { PrivacyNotice } from '@tinhso/privacy-contract';
import { ReadNotice } from '../../use-cases/read-notice.js';

/** The privacy notice, open to everybody. */
@Controller('api/v1/public/privacy')
export class PrivacyNoticeController {
  constructor(@Inject(ReadNotice) private readonly reading: ReadNotice) {}

  @Get('notice')
  @Header('cache-control', 'public, max-age=60')
  @Operation({
    id: 'getPrivacyNotice',
    summary: 'Which data are used for what, and how long requests may take',
    tag: 'privacy',
    policy: { audience: 'public' },
    response: PrivacyNotice,
  })
  notice(@Ctx() ctx: RequestContext): PrivacyNotice {
    return this.reading.run(ctx);
  }
}
