import { Inject, Injectable } from '@nestjs/common';
import { IdentityFacade } from '@tinhso/identity-server';
import { Clock, ownerIdOf, Reader, type RequestContext } from '@tinhso/platform';
import type { ConsentList, ConsentRecordList } from '@tinhso/privacy-contract';
import { Consents } from '../consents/consents.js';
import { StoppedUses } from '../consents/stopped-uses.js';
import { provenConsents } from '../data/consents.js';

/** What the person has agreed to, and the proof of every choice she ever made. */
@Injectable()
export class ReadConsents {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Consents) private readonly consents: Consents,
    @Inject(StoppedUses) private readonly stops: StoppedUses,
    @Inject(IdentityFacade) private readonly identity: IdentityFacade,
  ) {}

  async list(ctx: RequestContext): Promise<ConsentList> {
    const { manager } = this.reader;
    const owner = ownerIdOf(ctx);
    return { items: await this.consents.list(manager, owner, ctx.locale), stopped: await this.stops.list(manager, owner, ctx.locale) };
  }

  async records(ctx: RequestContext): Promise<ConsentRecordList> {
    const { manager } = this.reader;
    const accountId = ownerIdOf(ctx);
    const proven = await provenConsents(manager, accountId);
    const names = await this.identity.namesOf(manager, [...new Set([accountId, ...proven.map(({ record }) => record.actorId)])]);
    return {
      person: names.get(accountId) ?? '',
      printedAt: this.clock.now().toISOString(),
      items: proven.map(({ record, shown }) => ({
        id: record.id,
        purpose: record.purpose,
        version: record.version,
        title: shown.title,
        text: [shown.text, shown.data, shown.withdrawal].join('\n'),
        textSha256: record.textSha256.toString('hex'),
        given: record.given,
        at: record.at.toISOString(),
        channel: record.channel,
        session: record.sessionId.slice(-8),
        by: names.get(record.actorId) ?? '',
      })),
    };
  }
}
