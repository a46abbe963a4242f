import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { DelegationModule } from '@tinhso/delegation-server';
import { FileAccess, FilesModule } from '@tinhso/files-server';
import { NotificationContent, NotificationsModule } from '@tinhso/notifications-server';
import { OrganisationsModule } from '@tinhso/organisations-server';
import { defineDomain, PersonalDataSources } from '@tinhso/platform';
import { SigningModule } from '@tinhso/signing-server';
import { walletProblems, walletScopes } from '@tinhso/wallet-contract';
import { walletPersistence } from './data/persistence.js';
import { WalletFacade } from './facade.js';
import { WalletUsesController } from './http/citizen/wallet-uses.controller.js';
import { WalletController } from './http/citizen/wallet.controller.js';
import { resultConsumer } from './jobs/consumers.js';
import { RemindersChore } from './jobs/reminders.chore.js';
import { ResultConsumer } from './jobs/result.consumer.js';
import { LocalDays } from './local-days.js';
import { WalletNotices } from './notices.js';
import { PaperKinds } from './paper-kinds.js';
import { WalletData } from './personal-data/wallet-data.js';
import { ApplicationBook } from './ports/application-book.js';
import { PaperSources } from './ports/paper-sources.js';
import { EndingPapers } from './reading/ending-papers.js';
import { Offering } from './reading/offering.js';
import { PaperViews } from './reading/paper-views.js';
import { ReadForAnother } from './reading/read-for-another.js';
import { Renewals } from './reading/renewals.js';
import { SourceStandings } from './reading/source-standings.js';
import { AddPaperUseCase } from './use-cases/add-paper.js';
import { ChooseRemindersUseCase } from './use-cases/choose-reminders.js';
import { CopyOut } from './use-cases/copy-out.js';
import { KeepFiledPaperUseCase } from './use-cases/keep-filed-paper.js';
import { KeepIssued } from './use-cases/keep-issued.js';
import { KeepResult } from './use-cases/keep-result.js';
import { OfferPapers } from './use-cases/offer-papers.js';
import { PutIn } from './use-cases/put-in.js';
import { ReadPaper } from './use-cases/read-paper.js';
import { ReadWallet } from './use-cases/read-wallet.js';
import { RemovePaperUseCase } from './use-cases/remove-paper.js';
import { RenamePaperUseCase } from './use-cases/rename-paper.js';
import { TellWhatRunsOut } from './use-cases/tell-what-runs-out.js';
import { UsePaperUseCase } from './use-cases/use-paper.js';
import { WalletVault } from './vault.js';
import { WALLET } from './wallet-subject.js';

export { walletPersistence } from './data/persistence.js';
export { WalletFacade } from './facade.js';
export { TellWhatRunsOut } from './use-cases/tell-what-runs-out.js';
export {
  ApplicationBook,
  type Applications,
  type Destination,
  type FiledPaper,
  type HandedOverResult,
  type HoldingDossier,
} from './ports/application-book.js';
export { PaperSources, type PaperSource, type SourcedPaper, type SourceStanding } from './ports/paper-sources.js';

/** The document wallet: what was issued here and what people keep, and where copies of it went. */
export const walletDomain = defineDomain({
  name: 'wallet',
  persistence: walletPersistence,
  consumers: [resultConsumer],
  problems: walletProblems,
});

const services = [
  ApplicationBook,
  PaperSources,
  SourceStandings,
  WalletVault,
  LocalDays,
  PaperKinds,
  Renewals,
  PaperViews,
  WalletFacade,
  WalletData,
  WalletNotices,
];
const useCases = [
  ReadForAnother,
  Offering,
  EndingPapers,
  CopyOut,
  PutIn,
  ReadWallet,
  ReadPaper,
  AddPaperUseCase,
  KeepFiledPaperUseCase,
  RenamePaperUseCase,
  RemovePaperUseCase,
  OfferPapers,
  UsePaperUseCase,
  ChooseRemindersUseCase,
  TellWhatRunsOut,
];

@Module({
  imports: [FilesModule, SigningModule, OrganisationsModule, DelegationModule, NotificationsModule],
  providers: [...services, ...useCases],
  exports: [...services, ...useCases],
})
export class WalletModule implements OnModuleInit {
  constructor(
    @Inject(FileAccess) private readonly files: FileAccess,
    @Inject(PersonalDataSources) private readonly sources: PersonalDataSources,
    @Inject(WalletData) private readonly data: WalletData,
    @Inject(NotificationContent) private readonly content: NotificationContent,
    @Inject(WalletNotices) private readonly notices: WalletNotices,
  ) {}

  /** What lies in a wallet is its owner's alone: a right to send and read papers of dossiers does not open it. */
  onModuleInit(): void {
    this.files.registerShelf(WALLET, walletScopes.read);
    this.sources.register('wallet', this.data);
    this.content.register('wallet.papers_expiring', ({ payload }) => this.notices.ending(String(payload['noticeId'])));
  }
}

@Module({ imports: [WalletModule], controllers: [WalletController, WalletUsesController] })
export class WalletHttpModule {}

@Module({ imports: [WalletModule, SigningModule], providers: [KeepResult, KeepIssued, ResultConsumer, RemindersChore] })
export class WalletJobsModule {}
