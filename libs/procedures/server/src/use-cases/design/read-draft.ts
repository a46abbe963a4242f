import { Inject, Injectable } from '@nestjs/common';
import { platformProblems, Problem, Reader, type RequestContext } from '@tinhso/platform';
import { compareDefinitions, type CheckReport, type CompareQuery, type Comparison, type DraftView } from '@tinhso/procedures-contract';
import { CatalogueSnapshot } from '../../data/catalogue-snapshot.js';
import { DesignDesk } from '../../design/design-desk.js';
import { DraftViews } from '../../design/draft-views.js';
import { withCode } from '../../design/draft-content.js';

/** A draft, what the checker says of it, and how it differs from something else. */
@Injectable()
export class ReadDraft {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(CatalogueSnapshot) private readonly snapshot: CatalogueSnapshot,
    @Inject(DesignDesk) private readonly desk: DesignDesk,
    @Inject(DraftViews) private readonly views: DraftViews,
  ) {}

  /** @throws Problem forbidden, not-found */
  async run(ctx: RequestContext, id: string): Promise<DraftView> {
    this.desk.refuseOutside(ctx);
    return this.views.whole(ctx, this.reader.manager, await this.desk.draft(this.reader.manager, id));
  }

  /** @throws Problem forbidden, not-found */
  async check(ctx: RequestContext, id: string): Promise<CheckReport> {
    this.desk.refuseOutside(ctx);
    return this.desk.check((await this.desk.draft(this.reader.manager, id)).content);
  }

  /** @throws Problem forbidden, not-found for a side that is not there */
  async compare(ctx: RequestContext, { from, to }: CompareQuery): Promise<Comparison> {
    this.desk.refuseOutside(ctx);
    return { from, to, changes: compareDefinitions(await this.side(from), await this.side(to)) };
  }

  private async side(name: string): Promise<unknown> {
    const [code, version] = name.split('@') as [string, string?];
    if (version === undefined) return (await this.desk.draft(this.reader.manager, name)).content;
    const published = this.snapshot.numbered(code, Number(version));
    if (!published) throw Problem.from(platformProblems, 'not-found');
    return withCode({ ...published.definition }, code);
  }
}
