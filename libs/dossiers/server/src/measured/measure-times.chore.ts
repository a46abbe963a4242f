import { Inject, Injectable } from '@nestjs/common';
import { Clock, Every, Reader, systemContext, UnitOfWork, type Chore } from '@tinhso/platform';
import { MEASURED_DAYS } from '@tinhso/procedures-contract';
import { TimeBook, type MeasuredDossier } from '@tinhso/procedures-server';
import { Offices } from '../offices/offices.js';
import { finishedDossiers } from './finished-dossiers.js';
import { spentMinutes } from './spent-time.js';

const PAGE = 1000;
const DAY = 86_400_000;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** Measures how long offices really took lately, so that no page has to. */
@Every(6 * 3600)
@Injectable()
export class MeasureTimesChore implements Chore {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Offices) private readonly offices: Offices,
    @Inject(TimeBook) private readonly book: TimeBook,
  ) {}

  async run(): Promise<void> {
    const since = new Date(this.clock.now().getTime() - MEASURED_DAYS * DAY);
    const measured: MeasuredDossier[] = [];
    for (let after: string | undefined = FIRST; after !== undefined;) {
      const page: Awaited<ReturnType<typeof finishedDossiers>> = await finishedDossiers(this.reader.manager, since, after, PAGE);
      for (const { code, unitId, events } of page.dossiers) {
        const minutes = spentMinutes(this.offices.calendar(unitId), events);
        if (minutes !== undefined) measured.push({ code, unitId, minutes });
      }
      after = page.last;
    }
    await this.unitOfWork.run(systemContext('dossiers.measure-times'), (tx) => this.book.replace(tx, measured));
  }
}
