import { Inject, Injectable } from '@nestjs/common';
import { owns, Reader, type RequestContext } from '@tinhso/platform';
import { findDossier } from '../data/dossiers.js';
import { Offices } from '../offices/offices.js';

/** May somebody read what belongs to a dossier (papers, documents)? The owner may, and staff whose scope reaches its unit. */
@Injectable()
export class AccessRules {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Offices) private readonly offices: Offices,
  ) {}

  async mayRead(ctx: RequestContext, dossierId: string): Promise<boolean> {
    const row = await findDossier(this.reader.manager, dossierId);
    if (!row) return false;
    if (owns(ctx, row.accountId)) return true;
    return this.offices.reaches(ctx.grantedPosts, row);
  }
}
