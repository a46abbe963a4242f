import { Inject, Injectable } from '@nestjs/common';
import { FilesFacade } from '@tinhso/files-server';
import { ownerIdOf, Reader, type RequestContext } from '@tinhso/platform';
import { SigningFacade } from '@tinhso/signing-server';
import type { WalletPaper } from '@tinhso/wallet-contract';

/** Copies of a paper, and whether they are the bytes of the register. */
export interface Copies {
  readonly fileIds: readonly string[];
  readonly verified: boolean;
}

/** Makes copies of a paper for an application: of its pictures, or of the signed document, which is compared with the register. */
@Injectable()
export class CopyOut {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(FilesFacade) private readonly files: FilesFacade,
    @Inject(SigningFacade) private readonly signing: SigningFacade,
  ) {}

  async run(ctx: RequestContext, paper: WalletPaper, forPaper: string): Promise<Copies> {
    if (paper.document) return this.signed(ctx, paper.document.id, paper.name, forPaper);
    const fileIds: string[] = [];
    for (const { id } of paper.files) fileIds.push(await this.files.copyFile(ctx, id, forPaper));
    return { fileIds, verified: false };
  }

  private async signed(ctx: RequestContext, documentId: string, name: string, forPaper: string): Promise<Copies> {
    const { manager } = this.reader;
    const bytes = await this.signing.content(manager, documentId);
    const fileId = await this.files.keepFile(ctx, { ownerId: ownerIdOf(ctx), name: `${name}.pdf`, paper: forPaper, bytes });
    const kept = (await this.files.describe(manager, [fileId])).get(fileId);
    const registered = await this.signing.document(manager, documentId);
    return { fileIds: [fileId], verified: kept !== undefined && kept.sha256 === registered?.sha256 };
  }
}
