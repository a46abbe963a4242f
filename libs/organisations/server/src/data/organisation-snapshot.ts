import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { compareText, localDate, PLAIN_CALENDAR, type WorkingCalendar } from '@tinhso/kernel';
import type { Commune, OfficeRules, UnitView } from '@tinhso/organisations-contract';
import { AppConfig, Log, Reader } from '@tinhso/platform';
import type { ProvinceFile } from '../domain/pack-files.js';
import { DecidedRules } from '../domain/office-rules.js';
import { provinceRules } from '../domain/pack-rules.js';
import { UnitTree } from '../domain/unit-tree.js';
import { OfficeRuleBook } from './office-rules.js';
import { ProvincePackRow, WorkCalendarRow } from './pack.entities.js';
import { CommuneRow, ProvinceRow } from './place.entities.js';
import { UnitRow } from './unit.entity.js';

/** All that is asked on nearly every request: units, places and calendars. A few thousand rows, kept whole in memory. */
interface Snapshot {
  readonly stamp: string;
  readonly province: ProvinceFile | undefined;
  readonly tree: UnitTree;
  readonly calendars: ReadonlyMap<string, WorkingCalendar>;
  readonly ruleBook: OfficeRuleBook;
  readonly rows: ReadonlyMap<string, UnitRow>;
  readonly provinces: readonly ProvinceRow[];
  readonly communes: ReadonlyMap<string, CommuneRow>;
}

const EMPTY: Snapshot = {
  stamp: '',
  province: undefined,
  tree: new UnitTree([]),
  calendars: new Map(),
  ruleBook: new OfficeRuleBook([], new DecidedRules([])),
  rows: new Map(),
  provinces: [],
  communes: new Map(),
};
const CHECK_EVERY_MS = 30_000;

/**
 * The organisation in memory. Loaded at boot, again after an import in this process, and within half a minute
 * after an import in another.
 */
@Injectable()
export class OrganisationSnapshot implements OnModuleInit, OnModuleDestroy {
  private current = EMPTY;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(AppConfig) private readonly config: AppConfig,
    @Inject(Log) private readonly log: Log,
  ) {}

  get(): Snapshot {
    return this.current;
  }

  async onModuleInit(): Promise<void> {
    // Wired without a database, only to read the routes.
    if (!this.reader.manager.connection.isInitialized) return;
    await this.reload();
    this.timer = setInterval(() => {
      this.reload().catch((error: unknown) => this.log.warn(`units could not be read again: ${String(error)}`, OrganisationSnapshot.name));
    }, CHECK_EVERY_MS);
    this.timer.unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  /** Reads everything again if a pack was loaded or a rule decided since the last time; in any case when `anew`. */
  async reload(anew = false): Promise<void> {
    const manager = this.reader.manager;
    const pack = await manager.findOneBy(ProvincePackRow, { name: this.config.settings.PROVINCE });
    const stamp = pack ? `${pack.contentHash} ${pack.importedAt.toISOString()} ${await OfficeRuleBook.stamp(manager)}` : '';
    if (stamp === this.current.stamp && !anew) return;
    const [units, calendars, provinces, communes] = [
      await manager.find(UnitRow),
      await manager.find(WorkCalendarRow),
      await manager.find(ProvinceRow),
      await manager.find(CommuneRow),
    ];
    const names = new Map(units.map((unit) => [unit.id, unit.name]));
    this.current = {
      stamp,
      province: pack?.province,
      tree: new UnitTree(units.map((unit) => toView(unit, names))),
      ruleBook: await OfficeRuleBook.read(manager, pack?.rules ? provinceRules(pack.rules, pack.province) : []),
      rows: new Map(units.map((unit) => [unit.id, unit])),
      calendars: new Map(calendars.map((row) => [row.unitId, row.calendar])),
      provinces: provinces.sort((a, b) => compareText(a.name, b.name)),
      communes: new Map(communes.map((commune) => [commune.code, commune])),
    };
  }

  /** The calendar of a unit, or of the nearest unit above it that has one, with the cut-offs by which the unit works. */
  calendarOf(unitId: string): WorkingCalendar {
    const unitIds = this.pathOf(unitId);
    const calendars = unitIds.flatMap((id) => this.current.calendars.get(id) ?? []);
    return this.current.ruleBook.withCutoffs(calendars[0] ?? PLAIN_CALENDAR, unitIds);
  }

  /** Rules of a unit as they hold at a moment. */
  rulesOf(unitId: string, at: Date): OfficeRules {
    return this.current.ruleBook.on(localDate(this.calendarOf(unitId), at), this.pathOf(unitId));
  }

  /** From a unit up to the province. */
  pathOf(unitId: string): string[] {
    return this.current.tree.ancestors(unitId).map(({ id }) => id);
  }

  /** Communes of a province in Vietnamese order, with the offices that receive there. */
  communesOf(provinceCode: string): Commune[] {
    const { communes, tree } = this.current;
    return [...communes.values()]
      .filter((commune) => commune.provinceCode === provinceCode)
      .sort((a, b) => compareText(a.name, b.name))
      .map(({ code, name, fullName }) => {
        const units = tree.ofCommune(code).map(({ id, kind, shortName, deskName }) => ({ id, kind, shortName, deskName }));
        return { code, name, fullName, provinceCode, ...(units.length > 0 ? { units } : {}) };
      });
  }
}

function toView(row: UnitRow, names: ReadonlyMap<string, string>): UnitView {
  const { id, code, kind, name, shortName, place } = row;
  return {
    id,
    code,
    kind,
    name,
    shortName,
    place,
    deskName: row.deskName ?? undefined,
    communeCode: row.communeCode ?? undefined,
    parentId: row.parentId ?? undefined,
    parentName: row.parentId ? names.get(row.parentId) : undefined,
    address: row.address ?? undefined,
    phone: row.phone ?? undefined,
  };
}
