import { Inject, Injectable } from '@nestjs/common';
import type { WholeFiling } from '@tinhso/assistance-contract';
import { Clock, owns, platformProblems, Problem, Reader, type RequestContext } from '@tinhso/platform';
import type { FilingRow } from '../../data/filing.entity.js';
import { findFiling } from '../../data/filings.js';
import { FilingReader } from '../../reading/filing-reader.js';

/** The citizen's own filing. @throws Problem not-found alike for absent and foreign ones, and for those that were taken back */
export function ownFiling(ctx: RequestContext, row: FilingRow | null): FilingRow {
  if (!row || row.state === 'taken_back' || !owns(ctx, row.accountId)) throw Problem.from(platformProblems, 'not-found');
  return row;
}

/** The whole of a filing, for the person in whose name it was made. */
@Injectable()
export class ReadOwnFiling {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(FilingReader) private readonly filings: FilingReader,
  ) {}

  /** @throws Problem not-found */
  async run(ctx: RequestContext, id: string): Promise<WholeFiling> {
    const { manager } = this.reader;
    return this.filings.whole(manager, ownFiling(ctx, await findFiling(manager, id)), this.clock.now(), ctx.locale);
  }
}
