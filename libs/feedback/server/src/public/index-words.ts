import { Inject, Injectable } from '@nestjs/common';
import { PlacesFacade } from '@tinhso/places-server';
import type { Tx } from '@tinhso/platform';
import { lockTicket } from '../data/tickets.js';
import { setTicketWords } from '../data/words.js';
import { searchWords } from '../domain/search-words.js';
import { Rulebook } from '../rules/rulebook.js';

/** Keeps the words by which everybody finds a report: what its page says, its kind and its commune. One that is not public has none. */
@Injectable()
export class IndexTicketWords {
  constructor(
    @Inject(Rulebook) private readonly book: Rulebook,
    @Inject(PlacesFacade) private readonly places: PlacesFacade,
  ) {}

  /** Doing it again changes nothing. */
  async run(tx: Tx, ticketId: string): Promise<void> {
    const row = await lockTicket(tx, ticketId);
    if (!row) return;
    const { visibility, publicText, publicAddress, category, communeCode } = row;
    const commune = communeCode ? this.places.communeName(communeCode) : undefined;
    const texts = [this.book.nameOf(category, 'vi'), this.book.nameOf(category, 'en'), commune, publicAddress, publicText];
    await setTicketWords(tx, row, visibility === 'public' ? searchWords(texts) : []);
  }
}
