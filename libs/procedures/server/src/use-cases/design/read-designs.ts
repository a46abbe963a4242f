import { Inject, Injectable } from '@nestjs/common';
import { fold } from '@tinhso/kernel';
import { platformProblems, Problem, Reader, type RequestContext } from '@tinhso/platform';
import {
  procedureProblems,
  type DesignedDetail,
  type DesignedPage,
  type DesignedRow,
  type DesignQuery,
  type DraftRow,
  type LocalText,
  type VersionRow,
} from '@tinhso/procedures-contract';
import { CatalogueSnapshot } from '../../data/catalogue-snapshot.js';
import { draftsIn, historyOf } from '../../data/drafts.js';
import { DesignDesk } from '../../design/design-desk.js';
import { DraftViews } from '../../design/draft-views.js';
import { VersionViews } from '../../design/version-views.js';

const PAGE = 50;

/** The procedures that are worked out here or are being so. */
@Injectable()
export class ReadDesigns {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(CatalogueSnapshot) private readonly snapshot: CatalogueSnapshot,
    @Inject(DesignDesk) private readonly desk: DesignDesk,
    @Inject(DraftViews) private readonly drafts: DraftViews,
    @Inject(VersionViews) private readonly versions: VersionViews,
  ) {}

  /** Drafts first, because somebody is waiting for them; then by code. @throws Problem forbidden */
  async list(ctx: RequestContext, { q, state, limit = PAGE, after }: DesignQuery): Promise<DesignedPage> {
    this.desk.refuseOutside(ctx);
    const { manager } = this.reader;
    const open = await this.drafts.rows(manager, await draftsIn(manager, state ? [state] : ['draft', 'in_review']));
    const versions = await this.versions.rows(manager, this.desk.today());
    const codes = [...new Set([...open.map(({ code }) => code), ...(state ? [] : versions.map(({ code }) => code).sort())])];
    const words = fold(q ?? '');
    const rows = codes.map((code) => this.row(code, byCode(versions, code), byCode(open, code)));
    const found = rows.filter(
      (row) => words === '' || row.code.startsWith(words) || fold(`${row.title.vi} ${row.title.en}`).includes(words),
    );
    const start = after === undefined ? 0 : found.findIndex(({ code }) => code === after) + 1;
    const items = found.slice(start, start + limit);
    const last = items.at(-1);
    const more = start + limit < found.length && last !== undefined;
    const inReview = state ? (await draftsIn(manager, ['in_review'])).length : open.filter((draft) => draft.state === 'in_review').length;
    return { items, total: found.length, inReview, ...(more ? { next: last.code } : {}) };
  }

  /** @throws Problem forbidden, procedure-unknown */
  async one(ctx: RequestContext, code: string): Promise<DesignedDetail> {
    this.desk.refuseOutside(ctx);
    const { manager } = this.reader;
    const versions = await this.versions.rows(manager, this.desk.today(), code);
    const drafts = await this.drafts.rows(manager, await draftsIn(manager, ['draft', 'in_review'], code));
    if (versions.length === 0 && drafts.length === 0 && !this.snapshot.entry(code))
      throw Problem.from(procedureProblems, 'procedure-unknown');
    const history = await this.drafts.history(manager, await historyOf(manager, { code }));
    return { code, ...this.named(code, drafts), versions, drafts, history };
  }

  /** The content of a version. @throws Problem forbidden, not-found */
  async version(ctx: RequestContext, code: string, number: number) {
    this.desk.refuseOutside(ctx);
    const published = this.snapshot.numbered(code, number);
    const rows = await this.versions.rows(this.reader.manager, this.desk.today(), code);
    const row = rows.find(({ version }) => version === number);
    if (!published || !row) throw Problem.from(platformProblems, 'not-found');
    return { ...row, definition: published.definition };
  }

  private row(code: string, versions: readonly VersionRow[], drafts: readonly DraftRow[]): DesignedRow {
    const inForce = versions.find(({ state }) => state === 'in_force')?.version;
    const [latest] = versions;
    return {
      code,
      ...this.named(code, drafts),
      ...(inForce === undefined ? {} : { inForce }),
      ...(latest ? { latest } : {}),
      versions: versions.length,
      drafts: [...drafts],
    };
  }

  private named(code: string, drafts: readonly DraftRow[]): { title: LocalText; field: string } {
    const definition = this.snapshot.latest(code)?.definition;
    const entry = this.snapshot.entry(code);
    const name = drafts[0]?.title ?? entry?.title ?? code;
    return {
      title: definition?.shortTitle ?? entry?.plain?.title ?? { vi: name, en: name },
      field: definition?.field ?? entry?.field ?? '',
    };
  }
}

const byCode = <T extends { code: string }>(rows: readonly T[], code: string): T[] => rows.filter((row) => row.code === code);
