import { Body, Controller, Get, Header, Inject, Param, Post, StreamableFile } from '@nestjs/common';
import { billStaffScopes, MakeRemittance, Remittance, RemittanceParam, Remittances } from '@tinhso/bills-contract';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import { ReadRemittanceFile } from '../../use-cases/read-remittance-file.js';
import { RemittanceDesk } from '../../use-cases/remittances.js';

const tag = 'bills';
const policy = (scope: string) => ({ audience: 'staff', scope, jurisdiction: 'unit' }) as const;

/** What goes to the providers. */
@Controller('api/v1/staff/bill-remittances')
export class RemittancesController {
  constructor(
    @Inject(RemittanceDesk) private readonly desk: RemittanceDesk,
    @Inject(ReadRemittanceFile) private readonly files: ReadRemittanceFile,
  ) {}

  @Get()
  @Operation({
    id: 'listBillRemittances',
    summary: 'Money for providers by day: what is to be remitted, and what was',
    tag,
    policy: policy(billStaffScopes.read),
    response: Remittances,
  })
  list(@Ctx() ctx: RequestContext): Promise<Remittances> {
    return this.desk.list(ctx);
  }

  @Post()
  @Operation({
    id: 'makeBillRemittance',
    summary: 'Remit a provider what was taken for it until a day that is closed; booked once',
    tag,
    policy: policy(billStaffScopes.settle),
    status: 201,
    response: Remittance,
    problems: { 409: 'nothing-to-remit, remittance-over-ledger', 422: 'remittance-day-open' },
  })
  make(@Ctx() ctx: RequestContext, @Body({ schema: S(MakeRemittance) }) body: MakeRemittance): Promise<Remittance> {
    return this.desk.make(ctx, body);
  }

  @Get(':id/file')
  @Header('cache-control', 'private, no-store')
  @Operation({
    id: 'readBillRemittanceFile',
    summary: 'The file for the provider: one line a bill, and the sum',
    tag,
    policy: policy(billStaffScopes.read),
    produces: 'text/csv',
    problems: { 404: 'not-found' },
  })
  async file(@Ctx() ctx: RequestContext, @Param({ schema: SText(RemittanceParam) }) { id }: RemittanceParam): Promise<StreamableFile> {
    const { name, text } = await this.files.run(ctx, id);
    const content = Buffer.from(text);
    return new StreamableFile(content, {
      type: 'text/csv; charset=utf-8',
      length: content.length,
      disposition: `attachment; filename="${name}"`,
    });
  }
}
