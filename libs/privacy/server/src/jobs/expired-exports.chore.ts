import { Inject, Injectable } from '@nestjs/common';
import { Clock, Every, Reader, systemContext, UnitOfWork, type Chore } from '@tinhso/platform';
import { changeExport, overdueExports } from '../data/exports.js';
import { ExportFiles } from '../exports/export-files.js';

/** Takes copies away whose days are over: the files first, so that none is left behind that nobody remembers. */
@Every(300)
@Injectable()
export class ExpiredExportsChore implements Chore {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(ExportFiles) private readonly files: ExportFiles,
  ) {}

  async run(): Promise<void> {
    for (const { id } of await overdueExports(this.reader.manager, this.clock.now())) {
      await this.files.erase(id);
      await this.unitOfWork.run(systemContext('privacy.expired-exports'), (tx) =>
        changeExport(tx, id, { state: 'expired', keySealed: null }),
      );
    }
  }
}
