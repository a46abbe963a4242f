import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { IdentityFacade } from '@tinhso/identity-server';
import { newId } from '@tinhso/kernel';
import { AppConfig, Clock, Consumes, Log, Reader, type DeliveredEvent, type Delivery, type EventConsumer } from '@tinhso/platform';
import { Mailer } from '../channels/mailer.js';
import { insertDelivery, type Outcome } from '../data/deliveries.js';
import { PaperMails, type MailedPaper } from '../paper-mails.js';
import { paperConsumer } from './consumers.js';

/** A paper is of use longer than news. */
const PAPER_MS = 7 * 24 * 3_600_000;

/** Sends a paper to the mailbox of whose it is, once, at any hour: it was paid for a moment ago. */
@Consumes(paperConsumer)
@Injectable()
export class PaperConsumer implements EventConsumer {
  constructor(
    @Inject(PaperMails) private readonly papers: PaperMails,
    @Inject(IdentityFacade) private readonly identity: IdentityFacade,
    @Inject(Mailer) private readonly mailer: Mailer,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(AppConfig) private readonly config: AppConfig,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Log) private readonly log: Log,
  ) {}

  async handle(event: DeliveredEvent, delivery: Delivery): Promise<void> {
    const paper = await this.papers.resolve(event);
    const outcome = paper && (await this.send(event, paper, delivery.idempotencyId));
    if (outcome?.state === 'failed') this.log.warn({ eventId: event.id, reason: outcome.reason }, 'a paper was refused for good');
    await delivery.complete(async (tx) => {
      if (!paper || !outcome) return;
      const id = newId();
      await insertDelivery(tx, { id, purpose: event.type, channel: 'mail' }, outcome);
      if (outcome.state !== 'sent') return;
      const about = { subjectType: 'notification', subjectId: id, dataSubjectId: paper.accountId };
      await appendAudit(tx, { action: 'notification.sent', ...about, fields: ['email'] });
    });
  }

  private async send(event: DeliveredEvent, paper: MailedPaper, idempotencyId: string): Promise<Outcome> {
    const { manager } = this.reader;
    const contact = await this.identity.contactOf(manager, paper.accountId);
    if (!contact?.email) return { state: 'skipped', reason: 'no-address' };
    if (this.clock.now().getTime() - event.occurredAt.getTime() > PAPER_MS) return { state: 'expired' };
    const { email: to, locale } = contact;
    const answer = await this.mailer.send({
      idempotencyId,
      to,
      subject: paper.title[locale],
      body: paper.body[locale],
      locale,
      ...(paper.link ? { link: this.config.publicUrl(paper.link) } : {}),
      attachment: { name: paper.fileName, content: await paper.content(manager) },
    });
    return answer.kind === 'accepted' ? { state: 'sent', gatewayId: answer.gatewayId } : { state: 'failed', reason: answer.reason };
  }
}
