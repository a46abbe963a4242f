import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { localDate } from '@tinhso/kernel';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { Clock, Log, Reader } from '@tinhso/platform';
import { AnswerChecker } from '../domain/answer-checker.js';
import type { LifeEvent } from '@tinhso/procedures-contract';
import type { CatalogueEntry } from '../domain/catalogue-entry.js';
import type { SynonymFile } from '../domain/portal-files.js';
import { PublishedVersions, type PublishedVersion } from '../domain/published-versions.js';
import { indexProcedures } from '../search/index-procedures.js';
import type { ProcedureIndex } from '../search/procedure-index.js';
import { CatalogueNews } from './catalogue-news.js';
import { CatalogueRow, ProcedureRow } from './procedure.entities.js';
import { catalogueStamp, publishedVersions } from './versions.js';

const CHECK_EVERY_MS = 5_000;
const NO_SYNONYMS: SynonymFile = { phrases: {}, procedures: {} };

/**
 * The catalogue in memory: entries, published versions with their compiled schemas, search index. Loaded at boot, and again after an
 * import or a publication: at once where it was done, at once elsewhere by word of Redis, and within seconds without Redis.
 */
@Injectable()
export class CatalogueSnapshot implements OnModuleInit, OnModuleDestroy {
  private stamp = '';
  private entries: ReadonlyMap<string, CatalogueEntry> = new Map();
  private versions = new PublishedVersions([]);
  private checkers = new Map<string, AnswerChecker>();
  private synonyms = NO_SYNONYMS;
  private events: readonly LifeEvent[] = [];
  private searchIndex: ProcedureIndex | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(CatalogueNews) private readonly news: CatalogueNews,
    @Inject(Log) private readonly log: Log,
  ) {}

  async onModuleInit(): Promise<void> {
    // Wired without a database, only to read the routes.
    if (!this.reader.manager.connection.isInitialized) return;
    await this.reload();
    const look = () => {
      this.reload().catch((error: unknown) =>
        this.log.warn(`the catalogue could not be read again: ${String(error)}`, CatalogueSnapshot.name),
      );
    };
    this.news.listen(look);
    this.timer = setInterval(look, CHECK_EVERY_MS);
    this.timer.unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  /** After a change made by this process: reads it, and has the others read it. */
  async changed(): Promise<void> {
    await this.reload(true);
    await this.news.tell();
  }

  /** Reads everything again if something was loaded, published or archived since the last time; in any case when `anew`. */
  async reload(anew = false): Promise<void> {
    const { manager } = this.reader;
    const stamp = await catalogueStamp(manager);
    if (stamp === this.stamp && !anew) return;
    const [catalogue] = await manager.find(CatalogueRow, { take: 1 });
    const rows = await manager.find(ProcedureRow, { where: { listed: true } });
    const versions = await publishedVersions(manager);
    this.entries = new Map(rows.map((row) => [row.code, row.entry]));
    this.versions = new PublishedVersions(versions);
    this.synonyms = catalogue?.synonyms ?? NO_SYNONYMS;
    this.events = catalogue?.lifeEvents ?? [];
    this.checkers = new Map();
    this.searchIndex = undefined;
    this.stamp = stamp;
  }

  entry(code: string): CatalogueEntry | undefined {
    return this.entries.get(code);
  }

  allEntries(): CatalogueEntry[] {
    return [...this.entries.values()];
  }

  /** What happens in a life, in the order of the pack. */
  lifeEvents(): readonly LifeEvent[] {
    return this.events;
  }

  version(id: string): PublishedVersion | undefined {
    return this.versions.get(id);
  }

  numbered(code: string, version: number): PublishedVersion | undefined {
    return this.versions.numbered(code, version);
  }

  /** Codes of every procedure that was ever worked out. */
  workedCodes(): string[] {
    return this.versions.codes();
  }

  /** The version with the highest number. */
  latest(code: string): PublishedVersion | undefined {
    return this.versions.latest(code);
  }

  /** The version in force at a moment; now, unless told. */
  inForce(code: string, at: Date = this.clock.now()): PublishedVersion | undefined {
    return this.inForceOn(code, localDate(this.organisations.provinceCalendar(), at));
  }

  /** The version in force on a local date. */
  inForceOn(code: string, date: string): PublishedVersion | undefined {
    return this.versions.inForce(code, date);
  }

  /** The checker of a version; its schema is compiled on first use. */
  checker(version: PublishedVersion): AnswerChecker {
    const known = this.checkers.get(version.id);
    if (known) return known;
    const made = new AnswerChecker(version.definition, (commune, province) => this.organisations.communeIsIn(commune, province));
    this.checkers.set(version.id, made);
    return made;
  }

  /** The search index; built on first use, which in the api is at boot. The worker never builds it. */
  index(): ProcedureIndex {
    this.searchIndex ??= indexProcedures(this.allEntries(), this.synonyms, (code) => this.inForce(code)?.definition);
    return this.searchIndex;
  }
}
