import { Inject, Injectable } from '@nestjs/common';
import { ReturnDeskFrame } from '@tinhso/dossiers-server';
import { integrationsProblems } from '@tinhso/integrations-contract';
import { Problem, type RequestContext } from '@tinhso/platform';
import { PostGateway } from '../public-post/post-gateway.js';

/** The label of a result's parcel, for the desk that posts it. */
@Injectable()
export class ReadLabel {
  constructor(
    @Inject(ReturnDeskFrame) private readonly desk: ReturnDeskFrame,
    @Inject(PostGateway) private readonly post: PostGateway,
  ) {}

  /** @throws Problem not-found for results of other offices | no-parcel-yet */
  async run(ctx: RequestContext, dossierId: string): Promise<{ readonly pdf: Buffer; readonly number: string }> {
    const { parcelNumber } = await this.desk.read(ctx, dossierId);
    if (!parcelNumber) throw Problem.from(integrationsProblems, 'no-parcel-yet');
    return { pdf: await this.post.label(parcelNumber), number: parcelNumber };
  }
}
