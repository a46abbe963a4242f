import { Inject, Injectable } from '@nestjs/common';
import { Parcels } from '@tinhso/dossiers-server';
import { integrationsProblems, type PostNotice } from '@tinhso/integrations-contract';
import { AppConfig, Clock, Problem, systemContext, UnitOfWork } from '@tinhso/platform';
import { reportsOf } from '../public-post/http-post-gateway.js';
import { isFromPost } from '../public-post/notice-signature.js';

/** Takes news that the post sends. They may come twice and in any order; nobody else can send them. */
@Injectable()
export class TakePostNotice {
  constructor(
    @Inject(AppConfig) private readonly config: AppConfig,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Parcels) private readonly parcels: Parcels,
  ) {}

  /** @throws Problem notice-not-signed alike where no post is set up */
  async run(notice: PostNotice): Promise<void> {
    const secret = this.config.settings.POST_CLIENT_SECRET;
    if (!secret || !isFromPost(notice, secret, this.clock.now())) throw Problem.from(integrationsProblems, 'notice-not-signed');
    const ctx = systemContext('integrations.post-notice');
    await this.unitOfWork.run(ctx, (tx) => this.parcels.track(tx, notice.number, reportsOf(notice.events)));
  }
}
