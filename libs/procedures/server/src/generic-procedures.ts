import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { Log, Reader, type Tx } from '@tinhso/platform';
import type { ProcedureDefinition } from '@tinhso/procedures-contract';
import { CatalogueSnapshot } from './data/catalogue-snapshot.js';
import { keepVersion, keptVersions } from './data/generic-versions.js';
import { AnswerChecker } from './domain/answer-checker.js';
import type { CatalogueEntry } from './domain/catalogue-entry.js';
import { genericDefinition } from './domain/generic/generic-definition.js';
import { Recent } from './domain/generic/recent.js';

const LOOK_EVERY_MS = 30_000;
/** Made ones are kept at hand for the questions that follow one another; making one takes about a millisecond, keeping all of them a dozen megabytes. */
const AT_HAND = 100;

/**
 * Forms for what nobody has worked out, made from the catalogue when they are asked for. A version under which something was filed is
 * kept: it is found again after the catalogue or the way of making forms has changed.
 */
@Injectable()
export class GenericProcedures implements OnModuleInit, OnModuleDestroy {
  private readonly made = new Recent<CatalogueEntry, ProcedureDefinition>(AT_HAND);
  private readonly checkers = new Recent<ProcedureDefinition, AnswerChecker>(AT_HAND);
  private readonly opened = new Recent<string, ProcedureDefinition>(AT_HAND);
  private readonly kept = new Map<string, string>();
  private seenUntil = new Date(0);
  private timer: NodeJS.Timeout | undefined;

  constructor(
    @Inject(CatalogueSnapshot) private readonly snapshot: CatalogueSnapshot,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(Log) private readonly log: Log,
  ) {}

  async onModuleInit(): Promise<void> {
    // Wired without a database, only to read the routes.
    if (!this.reader.manager.connection.isInitialized) return;
    await this.look();
    this.timer = setInterval(() => {
      this.look().catch((error: unknown) => this.log.warn(`kept forms could not be read: ${String(error)}`, GenericProcedures.name));
    }, LOOK_EVERY_MS);
    this.timer.unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  /** Whether a procedure is filed with a form made from the catalogue: never one that was worked out, even if that version is archived. */
  opens(code: string): boolean {
    return this.snapshot.entry(code)?.opening !== undefined && this.snapshot.latest(code) === undefined;
  }

  /** The form as the catalogue gives it today. */
  definition(code: string): ProcedureDefinition | undefined {
    const entry = this.snapshot.entry(code);
    if (!entry?.opening || !this.opens(code)) return undefined;
    const { opening } = entry;
    return this.made.get(entry, () => genericDefinition(entry, opening));
  }

  /** The form of a number: today's, or one that was kept when something was filed under it. */
  numbered(code: string, version: number): ProcedureDefinition | undefined {
    const today = this.definition(code);
    if (today?.version === version) return today;
    const key = `${code} ${version}`;
    const text = this.kept.get(key);
    return text === undefined ? undefined : this.opened.get(key, () => JSON.parse(text) as ProcedureDefinition);
  }

  /** @throws Error for a version that was never made */
  checker(code: string, version: number): AnswerChecker {
    const definition = this.numbered(code, version);
    if (!definition) throw new Error(`version ${version} of procedure ${code} was never filed under`);
    return this.checkers.get(
      definition,
      () => new AnswerChecker(definition, (commune, province) => this.organisations.communeIsIn(commune, province)),
    );
  }

  async keep(tx: Tx, definition: ProcedureDefinition): Promise<void> {
    await keepVersion(tx, definition);
  }

  /** Reads what other processes have kept since the last look; what commits late is found by looking back a little. */
  private async look(): Promise<void> {
    for (const { code, version, definition, keptAt } of await keptVersions(this.reader.manager, this.seenUntil)) {
      this.kept.set(`${code} ${version}`, definition);
      const from = new Date(keptAt.getTime() - LOOK_EVERY_MS * 2);
      if (from > this.seenUntil) this.seenUntil = from;
    }
  }
}
