import { Inject, Injectable } from '@nestjs/common';
import type { Bundle } from '@tinhso/dossiers-contract';
import { ownerIdOf, platformProblems, Problem, Reader, type RequestContext } from '@tinhso/platform';
import { DossierSummaries } from '../reading/dossier-summaries.js';
import { findBundle } from './bundles.js';

/** Dossiers that the citizen filed together, as one. */
@Injectable()
export class ReadBundle {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(DossierSummaries) private readonly summaries: DossierSummaries,
  ) {}

  /** @throws Problem not-found, also for somebody else's */
  async run(ctx: RequestContext, id: string): Promise<Bundle> {
    const found = await findBundle(this.reader.manager, ownerIdOf(ctx), id);
    if (!found) throw Problem.from(platformProblems, 'not-found');
    const { bundle, dossiers } = found;
    return {
      id,
      event: bundle.event,
      title: bundle.title[ctx.locale],
      submittedAt: bundle.submittedAt.toISOString(),
      dossiers: dossiers.map((row) => this.summaries.of(row, ctx.locale)),
    };
  }
}
