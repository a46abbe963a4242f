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
import { CatalogueRow, ProcedureRow, ProcedureVersionRow } from './procedure.entities.js';

const CHECK_EVERY_MS = 30_000;
const NO_SYNONYMS: SynonymFile = { phrases: {}, procedures: {} };

/**
 * The catalogue in memory: entries, published versions with their compiled schemas, search index. Loaded at boot, again after an
 * import in this process, and within half a minute after an import in another.
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
    @Inject(Log) private readonly log: Log,
  ) {}

  async onModuleInit(): Promise<void> {
    // Wired without a database, only to read the routes.
    if (!this.reader.manager.connection.isInitialized) return;
    await this.reload();
    this.timer = setInterval(() => {
      this.reload().catch((error: unknown) =>
        this.log.warn(`the catalogue could not be read again: ${String(error)}`, CatalogueSnapshot.name),
      );
    }, CHECK_EVERY_MS);
    this.timer.unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  /** Reads everything again if a catalogue was loaded since the last time; in any case when `anew`. */
  async reload(anew = false): Promise<void> {
    const { manager } = this.reader;
    const [catalogue] = await manager.find(CatalogueRow, { take: 1 });
    const stamp = catalogue ? `${catalogue.contentHash} ${catalogue.importedAt.toISOString()}` : '';
    if (stamp === this.stamp && !anew) return;
    const rows = await manager.find(ProcedureRow, { where: { listed: true } });
    const versions = await manager.find(ProcedureVersionRow);
    this.entries = new Map(rows.map((row) => [row.code, row.entry]));
    this.versions = new PublishedVersions(versions.map(({ id, definition }) => ({ id, definition })));
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

  /** The version in force at a moment; now, unless told. */
  inForce(code: string, at: Date = this.clock.now()): PublishedVersion | undefined {
    return this.versions.inForce(code, localDate(this.organisations.provinceCalendar(), at));
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
