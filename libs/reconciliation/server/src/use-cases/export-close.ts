import { Inject, Injectable } from '@nestjs/common';
import { CSV_START, csvLine } from '@tinhso/kernel';
import { ProvinceBooks } from '@tinhso/payments-server';
import { Reader, type RequestContext } from '@tinhso/platform';
import { ReadClose } from './read-close.js';

/** A day's differences for spreadsheets. */
@Injectable()
export class ExportClose {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(ProvinceBooks) private readonly province: ProvinceBooks,
    @Inject(ReadClose) private readonly reading: ReadClose,
  ) {}

  /** @throws Problem forbidden */
  async run(ctx: RequestContext, day: string): Promise<string> {
    this.province.refuseOutside(ctx);
    const { differences } = await this.reading.report(this.reader.manager, day, ctx.locale);
    const head = csvLine([
      'day',
      'way',
      'kind',
      'subject',
      'line',
      'reference',
      'ours',
      'theirs',
      'difference',
      'state',
      'explanation',
      'by',
      'at',
    ]);
    const lines = differences.map((each) =>
      csvLine([
        day,
        each.way,
        each.kindText,
        each.subject,
        each.line,
        each.reference,
        each.ours,
        each.theirs,
        each.difference,
        each.state,
        each.explanation,
        each.explainedBy,
        each.explainedAt,
      ]),
    );
    return CSV_START + head + lines.join('');
  }
}
