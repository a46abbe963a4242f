import { Inject, Injectable } from '@nestjs/common';
import { newId } from '@tinhso/kernel';
import { AppConfig, UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import { OrganisationSnapshot } from '../data/organisation-snapshot.js';
import { ProvincePackRow, WorkCalendarRow } from '../data/pack.entities.js';
import { readProvincePack } from '../data/pack-reader.js';
import { CommuneRow, ProvinceRow } from '../data/place.entities.js';
import { UnitRow } from '../data/unit.entity.js';
import type { ProvincePack, UnitLine } from '../domain/pack-files.js';
import { packFaults, provinceRules, toWorkingCalendar } from '../domain/pack-rules.js';

/** What an import did. `unchanged`: the same pack was loaded before, and nothing was touched. */
export interface ProvinceImportReport {
  readonly province: string;
  readonly unchanged: boolean;
  readonly units: number;
  readonly communes: number;
}

const BATCH = 500;

/** Loads a province pack: places, units, calendar, rules. Safe to run again; units keep their ids by their codes, and what their administrators decided. */
@Injectable()
export class ImportProvince {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(AppConfig) private readonly config: AppConfig,
    @Inject(OrganisationSnapshot) private readonly snapshot: OrganisationSnapshot,
  ) {}

  /**
   * @param name folder in `provinces`; the configured province unless told
   * @throws Error naming every fault of the pack; nothing is written then
   */
  async run(ctx: RequestContext, name: string = this.config.settings.PROVINCE): Promise<ProvinceImportReport> {
    const pack = readProvincePack(this.config.appPath('provinces'), name);
    const faults = packFaults(pack);
    if (faults.length > 0) throw new Error(`the province pack ${name} cannot be loaded:\n  ${faults.join('\n  ')}`);
    const unchanged = await this.unitOfWork.run(ctx, (tx) => store(tx, pack));
    await this.snapshot.reload(true);
    return { province: pack.province.name, unchanged, units: pack.units.length, communes: pack.communes.length };
  }
}

async function store(tx: Tx, pack: ProvincePack): Promise<boolean> {
  const loaded = await tx.manager.findOne(ProvincePackRow, { where: { name: pack.name }, lock: { mode: 'pessimistic_write' } });
  if (loaded?.contentHash === pack.contentHash) return true;
  const provinces = pack.provinces.map((line) => ({ code: line.code, name: line.name, fullName: line.full_name }));
  await tx.manager.upsert(ProvinceRow, provinces, ['code']);
  const communes = pack.communes.map((line) => ({
    code: line.code,
    provinceCode: line.province_code,
    name: line.name,
    fullName: line.full_name,
  }));
  for (let at = 0; at < communes.length; at += BATCH) await tx.manager.upsert(CommuneRow, communes.slice(at, at + BATCH), ['code']);

  const ids = await unitIds(tx, pack.units);
  const units = pack.units.map((line) => toRow(line, ids, tx.now));
  for (let at = 0; at < units.length; at += BATCH) await tx.manager.upsert(UnitRow, units.slice(at, at + BATCH), ['id']);
  const rootUnitId = units.find((unit) => unit.parentId === null)?.id as string;
  const cutoff = String(provinceRules(pack.rules, pack.province).find(({ key }) => key === 'cutoff')?.value);
  await tx.manager.upsert(WorkCalendarRow, { unitId: rootUnitId, calendar: toWorkingCalendar(pack.calendar, cutoff), updatedAt: tx.now }, [
    'unitId',
  ]);
  const { name, contentHash, province, rules } = pack;
  await tx.manager.upsert(ProvincePackRow, { name, contentHash, rootUnitId, province, rules: [...rules], importedAt: tx.now }, ['name']);
  return false;
}

/** Ids by code: those that the units had before, new ones for new units. */
async function unitIds(tx: Tx, lines: readonly UnitLine[]): Promise<Map<string, string>> {
  const known = await tx.manager.find(UnitRow, { select: { id: true, code: true } });
  const ids = new Map(known.map((unit) => [unit.code, unit.id]));
  for (const line of lines) if (!ids.has(line.code)) ids.set(line.code, newId());
  return ids;
}

function toRow(line: UnitLine, ids: ReadonlyMap<string, string>, now: Date): UnitRow {
  return Object.assign(new UnitRow(), {
    id: ids.get(line.code),
    code: line.code,
    kind: line.kind,
    name: line.name,
    shortName: line.short_name,
    deskName: line.desk_name || null,
    place: line.place,
    parentId: line.parent_code === '' ? null : (ids.get(line.parent_code) ?? null),
    communeCode: line.commune_code || null,
    address: line.address || null,
    phone: line.phone || null,
    madeUp: line.made_up,
    validFrom: line.valid_from,
    validTo: null,
    updatedAt: now,
  });
}
