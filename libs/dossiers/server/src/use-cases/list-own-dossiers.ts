import { Inject, Injectable } from '@nestjs/common';
import type { DossierListQuery, DossierPage } from '@tinhso/dossiers-contract';
import { ownerIdOf, Reader, type RequestContext } from '@tinhso/platform';
import { bundlesLedBy, listedDossiersOf } from '../bundles/bundles.js';
import { parseCursor, printCursor } from '../reading/cursor.js';
import { DossierSummaries } from '../reading/dossier-summaries.js';

/** The citizen's dossiers, newest first, those that were filed together as one; two queries a page. */
@Injectable()
export class ListOwnDossiers {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(DossierSummaries) private readonly summaries: DossierSummaries,
  ) {}

  /** @throws Problem invalid for an unknown cursor */
  async run(ctx: RequestContext, { cursor, limit = 20 }: DossierListQuery): Promise<DossierPage> {
    const { manager } = this.reader;
    const rows = await listedDossiersOf(manager, ownerIdOf(ctx), parseCursor(cursor), limit + 1);
    const page = rows.slice(0, limit);
    const bundles = await bundlesLedBy(
      manager,
      page.map(({ id }) => id),
    );
    const last = page.at(-1);
    return {
      items: page.map((row) => {
        const bundle = bundles.get(row.id);
        const summary = this.summaries.of(row, ctx.locale);
        return bundle ? { ...summary, bundle: { ...bundle, title: bundle.title[ctx.locale] } } : summary;
      }),
      ...(rows.length > limit && last ? { nextCursor: printCursor({ at: last.submittedAt, id: last.id }) } : {}),
    };
  }
}
