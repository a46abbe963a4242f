import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { FileAccess, FilesModule } from '@tinhso/files-server';
import { OrganisationsModule } from '@tinhso/organisations-server';
import { defineDomain, PersonalDataSources } from '@tinhso/platform';
import { SigningModule } from '@tinhso/signing-server';
import { walletProblems, walletScopes } from '@tinhso/wallet-contract';
import { walletPersistence } from './data/persistence.js';
import { WalletFacade } from './facade.js';
import { WalletUsesController } from './http/citizen/wallet-uses.controller.js';
import { WalletController } from './http/citizen/wallet.controller.js';
import { resultConsumer } from './jobs/consumers.js';
import { ResultConsumer } from './jobs/result.consumer.js';
import { LocalDays } from './local-days.js';
import { PaperKinds } from './paper-kinds.js';
import { WalletData } from './personal-data/wallet-data.js';
import { ApplicationBook } from './ports/application-book.js';
import { Offering } from './reading/offering.js';
import { PaperViews } from './reading/paper-views.js';
import { ReadForAnother } from './reading/read-for-another.js';
import { AddPaperUseCase } from './use-cases/add-paper.js';
import { CopyOut } from './use-cases/copy-out.js';
import { KeepFiledPaperUseCase } from './use-cases/keep-filed-paper.js';
import { KeepResult } from './use-cases/keep-result.js';
import { OfferPapers } from './use-cases/offer-papers.js';
import { PutIn } from './use-cases/put-in.js';
import { ReadPaper } from './use-cases/read-paper.js';
import { ReadWallet } from './use-cases/read-wallet.js';
import { RemovePaperUseCase } from './use-cases/remove-paper.js';
import { RenamePaperUseCase } from './use-cases/rename-paper.js';
import { UsePaperUseCase } from './use-cases/use-paper.js';
import { WalletVault } from './vault.js';
import { WALLET } from './wallet-subject.js';

export { walletPersistence } from './data/persistence.js';
export { WalletFacade } from './facade.js';
export {
  ApplicationBook,
  type Applications,
  type Destination,
  type FiledPaper,
  type HandedOverResult,
  type HoldingDossier,
} from './ports/application-book.js';

/** The document wallet: what was issued here and what people keep, and where copies of it went. */
export const walletDomain = defineDomain({
  name: 'wallet',
  persistence: walletPersistence,
  consumers: [resultConsumer],
  problems: walletProblems,
});

const services = [ApplicationBook, WalletVault, LocalDays, PaperKinds, PaperViews, WalletFacade, WalletData];
const useCases = [
  ReadForAnother,
  Offering,
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
];

@Module({
  imports: [FilesModule, SigningModule, OrganisationsModule],
  providers: [...services, ...useCases],
  exports: [...services, ...useCases],
})
export class WalletModule implements OnModuleInit {
  constructor(
    @Inject(FileAccess) private readonly files: FileAccess,
    @Inject(PersonalDataSources) private readonly sources: PersonalDataSources,
    @Inject(WalletData) private readonly data: WalletData,
  ) {}

  /** What lies in a wallet is its owner's alone: a right to send and read papers of dossiers does not open it. */
  onModuleInit(): void {
    this.files.registerShelf(WALLET, walletScopes.read);
    this.sources.register('wallet', this.data);
  }
}

@Module({ imports: [WalletModule], controllers: [WalletController, WalletUsesController] })
export class WalletHttpModule {}

@Module({ imports: [WalletModule, SigningModule], providers: [KeepResult, ResultConsumer] })
export class WalletJobsModule {}
