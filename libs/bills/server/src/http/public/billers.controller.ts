import { Controller, Get, Inject } from '@nestjs/common';
import { Billers, ElectricityBranchList } from '@tinhso/bills-contract';
import { Operation } from '@tinhso/platform';
import { BillerBook } from '../../billers.js';
import { BillProvider } from '../../provider/bill-provider.js';

const policy = { audience: 'public' } as const;

/** Whose bills can be paid here. */
@Controller('api/v1/public/billers')
export class BillersController {
  constructor(
    @Inject(BillerBook) private readonly book: BillerBook,
    @Inject(BillProvider) private readonly provider: BillProvider,
  ) {}

  @Get()
  @Operation({ id: 'listBillers', summary: 'Providers whose bills can be paid here', tag: 'bills', policy, response: Billers })
  all(): Billers {
    return { connected: this.provider.connected, billers: this.book.all() };
  }

  @Get('electricity-branches')
  @Operation({
    id: 'listElectricityBranches',
    summary: 'Branches of EVN by the beginning of their customer codes',
    tag: 'bills',
    policy,
    response: ElectricityBranchList,
  })
  branches(): ElectricityBranchList {
    return { branches: this.book.branches() };
  }
}
