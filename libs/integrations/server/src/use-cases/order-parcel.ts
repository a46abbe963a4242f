import { Inject, Injectable } from '@nestjs/common';
import { Parcels } from '@tinhso/dossiers-server';
import { Reader, type Delivery } from '@tinhso/platform';
import { PostGateway, PostRefusal } from '../public-post/post-gateway.js';

/** Orders a parcel at the post. An answer that is lost is asked for again under the same id. */
@Injectable()
export class OrderParcel {
  constructor(
    @Inject(PostGateway) private readonly post: PostGateway,
    @Inject(Parcels) private readonly parcels: Parcels,
    @Inject(Reader) private readonly reader: Reader,
  ) {}

  /** @throws Error when the post cannot be reached: the delivery tries again */
  async run(parcelId: string, delivery: Delivery): Promise<void> {
    const order = await this.parcels.order(this.reader.manager, parcelId);
    if (!order) {
      await delivery.complete(() => Promise.resolve());
      return;
    }
    try {
      const number = await this.post.order(order);
      await delivery.complete((tx) => this.parcels.registered(tx, parcelId, number));
    } catch (error) {
      if (!(error instanceof PostRefusal)) throw error;
      await delivery.complete((tx) => this.parcels.refused(tx, parcelId, error.message));
    }
  }
}
