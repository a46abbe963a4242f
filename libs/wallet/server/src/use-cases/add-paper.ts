import { Inject, Injectable } from '@nestjs/common';
import { tidyText } from '@tinhso/kernel';
import { Problem, Reader, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { walletProblems, type AddPaper, type WalletPaper } from '@tinhso/wallet-contract';
import type { PaperDetails } from '../domain/details.js';
import { PaperKinds } from '../paper-kinds.js';
import { PaperViews } from '../reading/paper-views.js';
import { PutIn } from './put-in.js';

/** Puts in a paper of one's own. Nobody has checked it, and it says so wherever it is shown. */
@Injectable()
export class AddPaperUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(PaperKinds) private readonly kinds: PaperKinds,
    @Inject(PutIn) private readonly putting: PutIn,
    @Inject(PaperViews) private readonly views: PaperViews,
  ) {}

  /** @throws Problem wallet-kind-unknown | wallet-dates-crossed | wallet-full | files-unusable */
  async run(ctx: RequestContext, body: AddPaper): Promise<WalletPaper> {
    const kind = this.kinds.addable(body.kind);
    const details: PaperDetails = { title: kind.name, ...written(body) };
    const { issuedOn, validUntil } = details;
    if (issuedOn && validUntil && validUntil <= issuedOn) {
      const message = { vi: 'Ngày hết hạn phải sau ngày cấp', en: 'It has to expire after it was issued' }[ctx.locale];
      throw Problem.from(walletProblems, 'wallet-dates-crossed', { errors: [{ pointer: '/validUntil', message }] });
    }
    const row = await this.unitOfWork.run(ctx, (tx) =>
      this.putting.run(tx, { kind: kind.code, source: 'own', details, fileIds: body.fileIds }),
    );
    const [paper] = await this.views.of(this.reader.manager, [row], ctx.locale);
    if (!paper) throw new Error(`paper ${row.id} has no view`);
    return paper;
  }
}

/** Texts tidied, empty ones left out. */
function written({ name, number, issuer, issuedOn, validUntil }: AddPaper): Omit<PaperDetails, 'title'> {
  const texts = Object.entries({ name, number, issuer }).flatMap(([key, text]) => {
    const tidy = tidyText(text ?? '');
    return tidy ? [[key, tidy]] : [];
  });
  return {
    ...(Object.fromEntries(texts) as Omit<PaperDetails, 'title'>),
    ...(issuedOn && { issuedOn }),
    ...(validUntil && { validUntil }),
  };
}
