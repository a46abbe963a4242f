import { Controller, Get, Header, Inject, Param } from '@nestjs/common';
import { Type, type Static } from '@sinclair/typebox';
import { Operation, SText } from '@tinhso/platform';
import { MeasuredTimes } from '@tinhso/procedures-contract';
import { TimeBook } from '../../measured/time-book.js';

const CodeParam = Type.Object({ code: Type.String({ maxLength: 20, examples: ['1.001193'] }) });
type CodeParam = Static<typeof CodeParam>;

/** How long it really takes, beside what the law gives. */
@Controller('api/v1/public/procedures/:code/measured-times')
export class MeasuredTimesController {
  constructor(@Inject(TimeBook) private readonly book: TimeBook) {}

  @Get()
  @Header('cache-control', 'public, max-age=300')
  @Operation({
    id: 'getMeasuredTimes',
    summary: 'How long offices took for a procedure lately',
    tag: 'procedures',
    policy: { audience: 'public' },
    response: MeasuredTimes,
    problems: { 404: 'procedure-unknown' },
  })
  of(@Param({ schema: SText(CodeParam) }) { code }: CodeParam): Promise<MeasuredTimes> {
    return this.book.of(code);
  }
}
