import { Body, Controller, Delete, Get, Inject, Param, Patch, Post, Put } from '@nestjs/common';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import {
  AddPaper,
  ChooseReminders,
  KeepFiledPaper,
  PaperReminders,
  RenamePaper,
  Wallet,
  WalletPaper,
  WalletPaperDetail,
  WalletPaperParam,
  walletScopes as scopes,
} from '@tinhso/wallet-contract';
import { AddPaperUseCase } from '../../use-cases/add-paper.js';
import { ChooseRemindersUseCase } from '../../use-cases/choose-reminders.js';
import { KeepFiledPaperUseCase } from '../../use-cases/keep-filed-paper.js';
import { ReadPaper } from '../../use-cases/read-paper.js';
import { ReadWallet } from '../../use-cases/read-wallet.js';
import { RemovePaperUseCase } from '../../use-cases/remove-paper.js';
import { RenamePaperUseCase } from '../../use-cases/rename-paper.js';

const tag = 'wallet';
const self = (scope: string) => ({ audience: 'citizen', scope, relation: 'self', delegable: true }) as const;
const owner = (scope: string) => ({ audience: 'citizen', scope, relation: 'owner', delegable: true }) as const;

/** The document wallet of the citizen, or of the one who is acted for. */
@Controller('api/v1/citizen/wallet')
export class WalletController {
  constructor(
    @Inject(ReadWallet) private readonly reading: ReadWallet,
    @Inject(ReadPaper) private readonly readingOne: ReadPaper,
    @Inject(AddPaperUseCase) private readonly adding: AddPaperUseCase,
    @Inject(KeepFiledPaperUseCase) private readonly keeping: KeepFiledPaperUseCase,
    @Inject(RenamePaperUseCase) private readonly renaming: RenamePaperUseCase,
    @Inject(RemovePaperUseCase) private readonly removing: RemovePaperUseCase,
    @Inject(ChooseRemindersUseCase) private readonly reminding: ChooseRemindersUseCase,
  ) {}

  @Get()
  @Operation({ id: 'getWallet', summary: 'Everything in the wallet, newest first', tag, policy: self(scopes.read), response: Wallet })
  all(@Ctx() ctx: RequestContext): Promise<Wallet> {
    return this.reading.run(ctx);
  }

  @Put('reminders')
  @Operation({
    id: 'chooseWalletReminders',
    summary: 'Be told before a paper runs out, or no longer',
    tag,
    policy: self(scopes.keep),
    response: PaperReminders,
  })
  remind(@Ctx() ctx: RequestContext, @Body({ schema: S(ChooseReminders) }) body: ChooseReminders): Promise<PaperReminders> {
    return this.reminding.run(ctx, body);
  }

  @Post('papers')
  @Operation({
    id: 'addWalletPaper',
    summary: "Put in a paper of one's own, its files sent before",
    tag,
    policy: self(scopes.keep),
    status: 201,
    response: WalletPaper,
    problems: { 409: 'wallet-full', 422: 'wallet-kind-unknown, wallet-dates-crossed, files-unusable' },
  })
  add(@Ctx() ctx: RequestContext, @Body({ schema: S(AddPaper) }) body: AddPaper): Promise<WalletPaper> {
    return this.adding.run(ctx, body);
  }

  @Post('filed-papers')
  @Operation({
    id: 'keepFiledPaper',
    summary: 'Keep what was filed with an own dossier; once',
    tag,
    policy: owner(scopes.keep),
    status: 201,
    response: WalletPaper,
    problems: { 409: 'wallet-full', 422: 'wallet-kind-unknown, wallet-nothing-filed' },
  })
  keep(@Ctx() ctx: RequestContext, @Body({ schema: S(KeepFiledPaper) }) body: KeepFiledPaper): Promise<WalletPaper> {
    return this.keeping.run(ctx, body);
  }

  @Get('papers/:id')
  @Operation({
    id: 'getWalletPaper',
    summary: 'One paper, where it comes from and where it was used',
    tag,
    policy: owner(scopes.read),
    response: WalletPaperDetail,
  })
  one(@Ctx() ctx: RequestContext, @Param({ schema: SText(WalletPaperParam) }) { id }: WalletPaperParam): Promise<WalletPaperDetail> {
    return this.readingOne.run(ctx, id);
  }

  @Patch('papers/:id')
  @Operation({ id: 'renameWalletPaper', summary: 'Call a paper something else', tag, policy: owner(scopes.keep), status: 204 })
  rename(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(WalletPaperParam) }) { id }: WalletPaperParam,
    @Body({ schema: S(RenamePaper) }) body: RenamePaper,
  ): Promise<void> {
    return this.renaming.run(ctx, id, body);
  }

  @Delete('papers/:id')
  @Operation({
    id: 'removeWalletPaper',
    summary: 'Take a paper out; not one that an office issued',
    tag,
    policy: owner(scopes.keep),
    status: 204,
    problems: { 409: 'wallet-paper-issued' },
  })
  remove(@Ctx() ctx: RequestContext, @Param({ schema: SText(WalletPaperParam) }) { id }: WalletPaperParam): Promise<void> {
    return this.removing.run(ctx, id);
  }
}
