import { Inject, Injectable } from '@nestjs/common';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { Problem, Reader, type Tx } from '@tinhso/platform';
import { FEWEST_MEASURED, MEASURED_DAYS, procedureProblems, type MeasuredTime, type MeasuredTimes } from '@tinhso/procedures-contract';
import { CatalogueSnapshot } from '../data/catalogue-snapshot.js';
import { EVERYWHERE, MeasuredTimeRow } from './measured-time.entity.js';
import { percentile } from './percentiles.js';

/** How long one dossier took, in minutes of office hours. */
export interface MeasuredDossier {
  readonly code: string;
  readonly unitId: string;
  readonly minutes: number;
}

const MOST_OFFICES = 10;
const hours = (minutes: number): number => Math.round(minutes / 6) / 10;

/** How long procedures really take. The domain that has the dossiers writes it down, the page of a procedure reads it. */
@Injectable()
export class TimeBook {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(CatalogueSnapshot) private readonly snapshot: CatalogueSnapshot,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
  ) {}

  /** Writes down what was measured, instead of all that stood there. */
  async replace(tx: Tx, measured: readonly MeasuredDossier[]): Promise<void> {
    const groups = new Map<string, { code: string; unitId: string; minutes: number[] }>();
    for (const { code, unitId, minutes } of measured) {
      for (const unit of [unitId, EVERYWHERE]) {
        const key = `${code} ${unit}`;
        const group = groups.get(key) ?? { code, unitId: unit, minutes: [] };
        group.minutes.push(minutes);
        groups.set(key, group);
      }
    }
    const rows = [...groups.values()]
      .filter(({ minutes }) => minutes.length >= FEWEST_MEASURED)
      .map(({ code, unitId, minutes }) => ({
        ...{ code, unitId, dossiers: minutes.length, measuredAt: tx.now },
        p50Minutes: Math.round(percentile(minutes, 0.5)),
        p90Minutes: Math.round(percentile(minutes, 0.9)),
      }));
    await tx.manager.query('DELETE FROM procedure_measured_time');
    if (rows.length > 0) await tx.manager.insert(MeasuredTimeRow, rows);
  }

  /** @throws Problem procedure-unknown (404) */
  async of(code: string): Promise<MeasuredTimes> {
    if (!this.snapshot.entry(code)) throw Problem.from(procedureProblems, 'procedure-unknown');
    const rows = await this.reader.manager.find(MeasuredTimeRow, { where: { code } });
    const order = (row: MeasuredTimeRow) => (row.unitId === EVERYWHERE ? Number.MAX_SAFE_INTEGER : row.dossiers);
    const items = rows.sort((a, b) => order(b) - order(a)).slice(0, MOST_OFFICES + 1);
    return { days: MEASURED_DAYS, items: items.flatMap((row) => this.view(row) ?? []) };
  }

  private view({ unitId, dossiers, p50Minutes, p90Minutes }: MeasuredTimeRow): MeasuredTime | undefined {
    const figures = { dossiers, p50Hours: hours(p50Minutes), p90Hours: hours(p90Minutes) };
    if (unitId === EVERYWHERE) return figures;
    const unit = this.organisations.unit(unitId);
    return unit && { unit: { id: unit.id, name: unit.shortName }, ...figures };
  }
}
