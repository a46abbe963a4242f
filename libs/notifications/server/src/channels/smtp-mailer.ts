import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { AppConfig } from '@tinhso/platform';
import { createTransport, type Transporter } from 'nodemailer';
import { htmlBody, plainBody } from './mail-body.js';
import { Mailer, type MailAnswer, type OutgoingMail } from './mailer.js';

/** Host for sender and Message-ID: that of the public address; a bare IP address is no mail domain. */
export function mailHost(publicUrl: string): string {
  const { hostname } = new URL(publicUrl);
  return /^[\d.]+$|^\[|^localhost$/.test(hostname) ? 'tinhso.invalid' : hostname;
}

/** Driver for SMTP servers (RFC 5321). Permanent refusals (5xx for the recipient or message) are final, everything else is tried again. */
@Injectable()
export class SmtpMailer extends Mailer implements OnApplicationShutdown {
  private transport: Transporter | undefined;

  constructor(@Inject(AppConfig) private readonly config: AppConfig) {
    super();
  }

  async send(mail: OutgoingMail): Promise<MailAnswer> {
    const url = this.config.settings.SMTP_URL;
    if (url === undefined) return { kind: 'refused', reason: 'no-gateway' };
    const host = mailHost(this.config.settings.PUBLIC_URL);
    // Not pooled: the mails are few, and an idle connection would keep a stopping worker waiting.
    this.transport ??= createTransport({ url, connectionTimeout: 4_000, greetingTimeout: 4_000, socketTimeout: 8_000 } as never);
    try {
      const sent = (await this.transport.sendMail({
        from: { name: 'Tỉnh Số', address: `no-reply@${host}` },
        to: mail.to,
        subject: mail.subject,
        text: plainBody(mail),
        html: htmlBody(mail),
        messageId: `<${mail.idempotencyId}@${host}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
        ...(mail.attachment
          ? { attachments: [{ filename: mail.attachment.name, content: mail.attachment.content, contentType: 'application/pdf' }] }
          : {}),
      })) as { messageId: string };
      return { kind: 'accepted', gatewayId: sent.messageId.slice(0, 128) };
    } catch (error) {
      const { responseCode, code } = error as { responseCode?: number; code?: string };
      if (responseCode !== undefined && responseCode >= 500) return { kind: 'refused', reason: `smtp-${responseCode}` };
      // Nodemailer's messages name the recipient; only the kind of failure travels on.
      throw new Error(`the mail server could not take the mail: ${code ?? 'unknown'}`);
    }
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }
}
