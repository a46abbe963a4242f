import { Inject, Injectable } from '@nestjs/common';
import { Every, systemContext, type Chore } from '@tinhso/platform';
import { FollowParcels } from '../use-cases/follow-parcels.js';

@Every(60)
@Injectable()
export class ParcelTrackingChore implements Chore {
  constructor(@Inject(FollowParcels) private readonly following: FollowParcels) {}

  async run(): Promise<void> {
    await this.following.run(systemContext('integrations.parcel-tracking'));
  }
}
