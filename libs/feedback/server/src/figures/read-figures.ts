import { Inject, Injectable } from '@nestjs/common';
import type { FeedbackFigures, FiguresQuery, UnitFigures } from '@tinhso/feedback-contract';
import { compareText } from '@tinhso/kernel';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { Reader } from '@tinhso/platform';
import { TicketFigureRow } from '../data/count.entities.js';

const rounded = (share: number): number => Math.round(share * 1000) / 1000;
const shareOf = (part: number, whole: number): number | undefined => (whole > 0 ? rounded(part / whole) : undefined);

/** The public figures of the offices, as they were last counted. */
@Injectable()
export class ReadFigures {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
  ) {}

  async run({ unit: code }: FiguresQuery): Promise<FeedbackFigures> {
    const rows = await this.reader.manager.find(TicketFigureRow);
    const units = rows.flatMap((row) => this.unit(row)).filter((each) => code === undefined || each.unitCode === code);
    const countedAt = rows[0]?.countedAt.toISOString();
    return { ...(countedAt ? { countedAt } : {}), units: units.sort((a, b) => compareText(a.unitName, b.unitName)) };
  }

  private unit(row: TicketFigureRow): UnitFigures[] {
    const unit = this.organisations.unit(row.unitId);
    if (!unit) return [];
    const { reported, openCount: open, overdue, answered, fixed, rated, medianHours } = row;
    const [inTime, reopened, satisfied] = [shareOf(row.inTime, answered), shareOf(row.reopened, answered), shareOf(row.satisfied, rated)];
    return [
      {
        ...{ unitCode: unit.code, unitName: unit.name, reported, open, overdue, answered, fixed, rated },
        ...(medianHours === null ? {} : { medianDays: Math.round((medianHours / 24) * 10) / 10 }),
        ...(inTime === undefined ? {} : { inTimeShare: inTime }),
        ...(reopened === undefined ? {} : { reopenedShare: Math.min(1, reopened) }),
        ...(satisfied === undefined ? {} : { satisfiedShare: satisfied }),
      },
    ];
  }
}
