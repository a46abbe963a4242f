import { Inject, Injectable } from '@nestjs/common';
import type { Locale } from '@tinhso/platform';
import { renewalOf, type WalletPaper } from '@tinhso/wallet-contract';
import { PaperKinds } from '../paper-kinds.js';
import { ApplicationBook } from '../ports/application-book.js';

/** By which procedure a new paper is had, where the catalogue has one that can be applied for here. */
@Injectable()
export class Renewals {
  constructor(
    @Inject(PaperKinds) private readonly kinds: PaperKinds,
    @Inject(ApplicationBook) private readonly book: ApplicationBook,
  ) {}

  of(kind: string, title: string, locale: Locale): WalletPaper['renewal'] {
    const procedure = renewalOf(this.kinds.kind(kind), title);
    const name = procedure === undefined ? undefined : this.book.applications.procedureTitle(procedure);
    return procedure !== undefined && name ? { procedure, title: name[locale] } : undefined;
  }
}
