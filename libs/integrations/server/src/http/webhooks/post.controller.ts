import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { PostNotice } from '@tinhso/integrations-contract';
import { Operation, S } from '@tinhso/platform';
import { TakePostNotice } from '../../use-cases/take-post-notice.js';

@Controller('webhooks/post')
export class PostWebhookController {
  constructor(@Inject(TakePostNotice) private readonly taking: TakePostNotice) {}

  @Post()
  @HttpCode(204)
  @Operation({
    id: 'takePostNotice',
    summary: 'News of the public post about a parcel, signed with the secret that the post and the province share',
    tag: 'integrations',
    policy: { audience: 'public' },
    status: 204,
    problems: { 401: 'notice-not-signed', 422: 'invalid' },
  })
  take(@Body({ schema: S(PostNotice) }) notice: PostNotice): Promise<void> {
    return this.taking.run(notice);
  }
}
