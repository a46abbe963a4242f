import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import {
  AssignTransfer,
  CandidateQuery,
  DecideTransfer,
  PaymentIdParam,
  paymentStaffScopes,
  TransferCandidates,
  TransferPage,
  TransferQuery,
} from '@tinhso/payments-contract';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import { AssignTransferUseCase } from '../../use-cases/transfers/assign-transfer.js';
import { FindCandidates } from '../../use-cases/transfers/find-candidates.js';
import { ListTransfers } from '../../use-cases/transfers/list-transfers.js';
import { ReturnTransfer } from '../../use-cases/transfers/return-transfer.js';

const policy = { audience: 'staff', scope: paymentStaffScopes.match, jurisdiction: 'unit' } as const;
const Id = SText(PaymentIdParam);

/** Money that came by bank and that finance has to look at. */
@Controller('api/v1/staff/transfers')
export class TransfersController {
  constructor(
    @Inject(ListTransfers) private readonly listing: ListTransfers,
    @Inject(FindCandidates) private readonly finding: FindCandidates,
    @Inject(AssignTransferUseCase) private readonly assigning: AssignTransferUseCase,
    @Inject(ReturnTransfer) private readonly returning: ReturnTransfer,
  ) {}

  @Get()
  @Operation({
    id: 'listTransfers',
    summary: 'Transfers that nobody knows what for or that go back; none for a post below the province',
    tag: 'payments',
    policy,
    response: TransferPage,
  })
  list(@Ctx() ctx: RequestContext, @Query({ schema: SText(TransferQuery) }) query: TransferQuery): Promise<TransferPage> {
    return this.listing.run(ctx, query);
  }

  @Get(':id/candidates')
  @Operation({
    id: 'listTransferCandidates',
    summary: 'What a transfer may have been meant for: the same sum and name, or what a code names',
    tag: 'payments',
    policy,
    response: TransferCandidates,
    problems: { 404: 'not-found' },
  })
  candidates(
    @Ctx() ctx: RequestContext,
    @Param({ schema: Id }) { id }: PaymentIdParam,
    @Query({ schema: SText(CandidateQuery) }) query: CandidateQuery,
  ): Promise<TransferCandidates> {
    return this.finding.run(ctx, id, query);
  }

  @Post(':id/assign')
  @HttpCode(204)
  @Operation({
    id: 'assignTransfer',
    summary: 'Say what a transfer was meant for; it pays that',
    tag: 'payments',
    policy,
    status: 204,
    problems: { 404: 'not-found', 409: 'transfer-moved, obligation-settled, obligation-cancelled, being-paid' },
  })
  assign(
    @Ctx() ctx: RequestContext,
    @Param({ schema: Id }) { id }: PaymentIdParam,
    @Body({ schema: S(AssignTransfer) }) body: AssignTransfer,
  ): Promise<void> {
    return this.assigning.run(ctx, id, body);
  }

  @Post(':id/return')
  @HttpCode(204)
  @Operation({
    id: 'returnTransfer',
    summary: 'Decide that a transfer goes back to who sent it, with a reason',
    tag: 'payments',
    policy,
    status: 204,
    problems: { 404: 'not-found', 409: 'transfer-moved' },
  })
  giveBack(
    @Ctx() ctx: RequestContext,
    @Param({ schema: Id }) { id }: PaymentIdParam,
    @Body({ schema: S(DecideTransfer) }) body: DecideTransfer,
  ): Promise<void> {
    return this.returning.decide(ctx, id, body);
  }

  @Post(':id/returned')
  @HttpCode(204)
  @Operation({
    id: 'confirmTransferReturned',
    summary: 'Say that a transfer is back; of a large sum another person than the one who decided',
    tag: 'payments',
    policy,
    status: 204,
    problems: { 403: 'transfer-own-decision', 404: 'not-found', 409: 'transfer-moved' },
  })
  returned(@Ctx() ctx: RequestContext, @Param({ schema: Id }) { id }: PaymentIdParam): Promise<void> {
    return this.returning.end(ctx, id);
  }
}
