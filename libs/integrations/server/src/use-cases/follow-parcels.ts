import { Inject, Injectable } from '@nestjs/common';
import { Parcels } from '@tinhso/dossiers-server';
import { Clock, Reader, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { PostGateway } from '../public-post/post-gateway.js';

/** The post tells by itself; who has not heard of a parcel for so long asks. */
const SILENT_MS = 15 * 60_000;
const AT_ONCE = 50;

/** Asks the post about parcels of which nothing was heard: no news may have been lost on the way. */
@Injectable()
export class FollowParcels {
  constructor(
    @Inject(PostGateway) private readonly post: PostGateway,
    @Inject(Parcels) private readonly parcels: Parcels,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
  ) {}

  /** One parcel's trouble is not another's. @throws AggregateError afterwards, with everything that failed */
  async run(ctx: RequestContext): Promise<void> {
    if (!this.post.connected) return;
    const before = new Date(this.clock.now().getTime() - SILENT_MS);
    const failures: unknown[] = [];
    for (const { number } of await this.parcels.toAskFor(this.reader.manager, before, AT_ONCE))
      await this.ask(ctx, number).catch((error: unknown) => failures.push(error));
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} questions to the public post failed`);
  }

  private async ask(ctx: RequestContext, number: string): Promise<void> {
    const reports = await this.post.events(number);
    await this.unitOfWork.run(ctx, (tx) => this.parcels.track(tx, number, reports));
  }
}
