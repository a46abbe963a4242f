import { Inject, Injectable } from '@nestjs/common';
import type { Locale } from '@tinhso/platform';
import { fitsSlot, type WalletOffer, type WalletPaper } from '@tinhso/wallet-contract';
import { consentText } from '../domain/consent.js';
import { unusableReason } from '../domain/usable.js';
import { PaperKinds } from '../paper-kinds.js';
import type { Destination } from '../ports/application-book.js';

const SIGNED = ['application/pdf'];

/** Whether and how a paper may be handed to a destination. */
@Injectable()
export class Offering {
  constructor(@Inject(PaperKinds) private readonly kinds: PaperKinds) {}

  /** Undefined for a paper that is not what the form asks for. */
  offer(paper: WalletPaper, destination: Destination, locale: Locale): WalletOffer | undefined {
    const slot = { title: destination.paperTitle.vi, kinds: destination.kinds };
    if (!fitsSlot(slot, paper, this.kinds.all())) return undefined;
    const mediaTypes = paper.document ? SIGNED : paper.files.map(({ mediaType }) => mediaType);
    const unusable = unusableReason({ state: paper.state, mediaTypes }, destination);
    const { procedure, office } = destination;
    return { paper, ...(unusable ? { unusable } : {}), consent: consentText({ paper: paper.name, procedure, office }, locale) };
  }
}
