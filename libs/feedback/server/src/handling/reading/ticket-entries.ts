import { Inject, Injectable } from '@nestjs/common';
import type { TicketEntry } from '@tinhso/feedback-contract';
import { IdentityFacade } from '@tinhso/identity-server';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { Reader, type Locale } from '@tinhso/platform';
import { eventsOf } from '../../data/events.js';
import { messagesOf } from '../../data/messages.js';
import type { TicketEventRow, TicketMessageRow } from '../../data/ticket-event.entity.js';
import { TicketVault } from '../../ticket-vault.js';
import { entryTitles, messageTitles } from './entry-titles.js';

/** Said by a message of its own, in full. */
const SAID: readonly string[] = ['ticket.public_reply'];
const AUDIENCES = { note: 'staff', 'public-reply': 'public', question: 'reporter', reply: 'reporter' } as const;

/** What happened to a report and what was written about it, newest first. */
@Injectable()
export class TicketEntries {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(IdentityFacade) private readonly identity: IdentityFacade,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(TicketVault) private readonly vault: TicketVault,
  ) {}

  async of(ticketId: string, locale: Locale): Promise<TicketEntry[]> {
    const { manager } = this.reader;
    const events = (await eventsOf(manager, ticketId)).filter(({ kind }) => !SAID.includes(kind));
    const messages = await messagesOf(manager, ticketId);
    const staff = events.flatMap(({ actorKind, actorId }) => (actorKind === 'staff' && actorId ? [actorId] : []));
    const names = await this.identity.namesOf(manager, [...new Set(staff)]);
    const entries = [
      ...events.map((event) => this.event(event, names, locale)),
      ...messages.map((message) => this.message(message, locale)),
    ];
    return entries.sort((a, b) => (a.at === b.at ? b.id.localeCompare(a.id) : b.at.localeCompare(a.at)));
  }

  private event(event: TicketEventRow, names: ReadonlyMap<string, string>, locale: Locale): TicketEntry {
    const { id, kind, at, actorKind, actorId, isPublic, publicText, payload } = event;
    const by = actorKind === 'staff' && actorId ? names.get(actorId) : undefined;
    const where = payload['unitName'] ?? payload['into'] ?? payload['name'];
    const text = [where, publicText ?? payload['reason']].filter((part) => typeof part === 'string').join(': ');
    return {
      id,
      kind,
      title: entryTitles[kind]?.[locale] ?? kind,
      at: at.toISOString(),
      ...(by ? { by } : {}),
      ...(text ? { text } : {}),
      audience: isPublic ? 'public' : 'staff',
    };
  }

  private message(message: TicketMessageRow, locale: Locale): TicketEntry {
    const { id, kind, at, authorName, unitId } = message;
    const unit = unitId ? this.organisations.unit(unitId)?.name : undefined;
    const by = kind === 'reply' ? undefined : [authorName, unit].filter(Boolean).join(', ');
    return {
      id,
      kind,
      title: messageTitles[kind][locale],
      at: at.toISOString(),
      ...(by ? { by } : {}),
      text: this.vault.message(message),
      audience: AUDIENCES[kind],
    };
  }
}
