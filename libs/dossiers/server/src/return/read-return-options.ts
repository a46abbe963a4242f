import { Inject, Injectable } from '@nestjs/common';
import type { ReturnOptions } from '@tinhso/dossiers-contract';
import type { RequestContext } from '@tinhso/platform';
import { PostConnection } from './post-connection.js';
import { ReturnOffices } from './return-offices.js';
import { ReturnTerms } from './return-terms.js';

/** What can be chosen: every office that hands results out, and the post with its price. */
@Injectable()
export class ReadReturnOptions {
  constructor(
    @Inject(ReturnOffices) private readonly offices: ReturnOffices,
    @Inject(ReturnTerms) private readonly terms: ReturnTerms,
    @Inject(PostConnection) private readonly post: PostConnection,
  ) {}

  run({ locale }: RequestContext): ReturnOptions {
    const { collectWithinDays, postage } = this.terms.file;
    return {
      offices: this.offices.all().map(({ id }) => this.offices.view(id, locale)),
      post: { ...postage, available: this.post.available, fromProvince: this.offices.province(), basis: postage.basis[locale] },
      collectWithinDays,
    };
  }
}
