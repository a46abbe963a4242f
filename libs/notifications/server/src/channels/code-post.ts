import { Inject, Injectable } from '@nestjs/common';
import type { CodeChannel } from '@tinhso/identity-contract';
import { AppConfig } from '@tinhso/platform';
import type { Outcome } from '../data/deliveries.js';
import { codeMail, undoLabel } from '../domain/code-mail.js';
import { codeMessage, type CodeMessage } from '../domain/code-message.js';
import { Mailer } from './mailer.js';
import { SmsGateway } from './sms-gateway.js';

export interface CodeLetter extends CodeMessage {
  /** Same for every attempt. */
  readonly idempotencyId: string;
  readonly channel: CodeChannel;
  /** Phone or e-mail, after the channel. */
  readonly to: string;
}

/** Puts a code or a warning on its way, as an SMS or as a mail. */
@Injectable()
export class CodePost {
  constructor(
    @Inject(SmsGateway) private readonly sms: SmsGateway,
    @Inject(Mailer) private readonly mailer: Mailer,
    @Inject(AppConfig) private readonly config: AppConfig,
  ) {}

  async send({ idempotencyId, channel, to, ...message }: CodeLetter): Promise<Outcome> {
    const link = message.link === undefined ? undefined : this.config.publicUrl(message.link);
    const full = { ...message, ...(link === undefined ? {} : { link }) };
    const answer =
      channel === 'sms'
        ? await this.sms.send({ idempotencyId, to, text: codeMessage(full) })
        : await this.mailer.send({
            idempotencyId,
            to,
            ...codeMail(full),
            locale: message.locale,
            ...(link === undefined ? {} : { link, linkLabel: undoLabel[message.locale] }),
          });
    return answer.kind === 'accepted' ? { state: 'sent', gatewayId: answer.gatewayId } : { state: 'failed', reason: answer.reason };
  }
}
