import { Inject, Injectable } from '@nestjs/common';
import { FilesFacade } from '@tinhso/files-server';
import { ownerIdOf, platformProblems, Problem, Reader, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { walletLimits, walletProblems, type KeepFiledPaper, type WalletPaper } from '@tinhso/wallet-contract';
import { findFiled, lockFiled } from '../data/papers.js';
import type { WalletPaperRow } from '../data/wallet-paper.entity.js';
import { PaperKinds } from '../paper-kinds.js';
import { ApplicationBook } from '../ports/application-book.js';
import { PaperViews } from '../reading/paper-views.js';
import { PutIn } from './put-in.js';

/** Keeps what was filed with an own dossier, with who looked at it there. Only when the person says so, and once. */
@Injectable()
export class KeepFiledPaperUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(ApplicationBook) private readonly book: ApplicationBook,
    @Inject(FilesFacade) private readonly files: FilesFacade,
    @Inject(PaperKinds) private readonly kinds: PaperKinds,
    @Inject(PutIn) private readonly putting: PutIn,
    @Inject(PaperViews) private readonly views: PaperViews,
  ) {}

  /** @throws Problem not-found | wallet-nothing-filed | wallet-kind-unknown | wallet-full */
  async run(ctx: RequestContext, body: KeepFiledPaper): Promise<WalletPaper> {
    const { manager } = this.reader;
    const known = await findFiled(manager, ownerIdOf(ctx), body.dossierId, body.paper);
    const [paper] = await this.views.of(manager, [known ?? (await this.keep(ctx, body))], ctx.locale);
    if (!paper) throw new Error('a paper that was kept has no view');
    return paper;
  }

  private async keep(ctx: RequestContext, { dossierId, paper: paperKey, kind }: KeepFiledPaper): Promise<WalletPaperRow> {
    const filed = await this.book.applications.filedPaper(ctx, dossierId, paperKey);
    if (!filed) throw Problem.from(platformProblems, 'not-found');
    const { title, dossierCode, checked } = filed;
    const chosen = kind === undefined ? this.kinds.named(title) : this.kinds.addable(kind).code;
    if (filed.fileIds.length === 0) throw Problem.from(walletProblems, 'wallet-nothing-filed');
    const fileIds: string[] = [];
    for (const fileId of filed.fileIds.slice(0, walletLimits.filesPerPaper)) fileIds.push(await this.files.copyFile(ctx, fileId));
    const details = { title, dossierCode, filedAt: filed.filedAt.toISOString(), ...(checked ? { checked } : {}) };
    return this.unitOfWork.run(ctx, async (tx) => {
      // Pressed twice at once: the place is held until the commit, and whoever comes second finds the paper there.
      const known = await lockFiled(tx, ownerIdOf(ctx), dossierId, paperKey);
      return known ?? this.putting.run(tx, { kind: chosen, source: 'filed', details, fileIds, filed: { dossierId, paperKey } });
    });
  }
}
