import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { compareText } from '@tinhso/kernel';
import { Problem, RateLimiter, type Limit, type RequestContext } from '@tinhso/platform';
import { procedureProblems, type ProcedurePage, type ProcedureQuery, type ProcedureSummary } from '@tinhso/procedures-contract';
import { CatalogueSnapshot } from '../data/catalogue-snapshot.js';
import type { CatalogueEntry } from '../domain/catalogue-entry.js';
import { summaryOf } from '../domain/procedure-views.js';
import { GenericProcedures } from '../generic-procedures.js';

const FIELDS_TOLD = 8;
const PAGE = 20;

/**
 * Searches from one address. Wide, because whole villages share one address behind a mobile operator's translation and the
 * page searches while somebody types; narrow enough that nobody reads the index out or keeps a process busy with it.
 */
const SEARCHES: Limit = { name: 'procedures.search.ip', points: 600, seconds: 60 };

/** Searches the catalogue, or lists it with everyday procedures first when nothing is asked. */
@Injectable()
export class SearchProcedures implements OnModuleInit {
  constructor(
    @Inject(CatalogueSnapshot) private readonly snapshot: CatalogueSnapshot,
    @Inject(GenericProcedures) private readonly generic: GenericProcedures,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
  ) {}

  onModuleInit(): void {
    // The first person to search should not wait for the index.
    this.snapshot.index();
  }

  /** @throws Problem cursor-unknown (400), too-many-requests (429) */
  async run(ctx: RequestContext, query: ProcedureQuery): Promise<ProcedurePage> {
    await this.limiter.consume(SEARCHES, ctx.ip ?? '-');
    const from = offsetOf(query.cursor);
    const limit = query.limit ?? PAGE;
    const found = this.candidates(query.q?.trim() ?? '').map((entry) => this.summary(entry));
    const open = query.online === undefined ? found : found.filter((each) => each.online === query.online);
    const matching = query.field === undefined ? open : open.filter((each) => each.field === query.field);
    const next = from + limit;
    return {
      items: matching.slice(from, next),
      total: matching.length,
      fields: countFields(open),
      ...(next < matching.length ? { nextCursor: cursorAt(next) } : {}),
    };
  }

  private candidates(q: string): CatalogueEntry[] {
    if (q === '') return this.inOrder();
    return this.snapshot
      .index()
      .search(q)
      .flatMap((hit) => this.snapshot.entry(hit.code) ?? []);
  }

  private inOrder(): CatalogueEntry[] {
    const rank = (entry: CatalogueEntry) => (this.snapshot.inForce(entry.code) ? 0 : entry.everyday ? 1 : 2);
    return this.snapshot.allEntries().sort((a, b) => rank(a) - rank(b) || compareText(a.title, b.title));
  }

  private summary(entry: CatalogueEntry): ProcedureSummary {
    return summaryOf(entry, this.snapshot.inForce(entry.code)?.definition, this.generic.opens(entry.code));
  }
}

function countFields(items: readonly ProcedureSummary[]): { name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { field } of items) counts.set(field, (counts.get(field) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || compareText(a.name, b.name))
    .slice(0, FIELDS_TOLD);
}

const cursorAt = (offset: number): string => Buffer.from(`from:${offset}`).toString('base64url');

function offsetOf(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  const offset = /^from:(\d{1,6})$/.exec(Buffer.from(cursor, 'base64url').toString())?.[1];
  if (offset === undefined) throw Problem.from(procedureProblems, 'cursor-unknown');
  return Number(offset);
}
