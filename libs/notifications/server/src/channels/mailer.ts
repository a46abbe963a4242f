/** One mail to one person. */
export interface OutgoingMail {
  /** Same for every attempt; becomes the Message-ID. */
  readonly idempotencyId: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  /** Absolute address that the mail's button opens. */
  readonly link?: string;
  /** What the button says; "see details" unless told. */
  readonly linkLabel?: string;
  readonly locale: 'vi' | 'en';
  /** A PDF that comes along. */
  readonly attachment?: { readonly name: string; readonly content: Buffer };
}

export type MailAnswer = { readonly kind: 'accepted'; readonly gatewayId: string } | { readonly kind: 'refused'; readonly reason: string };

/** Port to a mail server. `send` throws when it is worth trying again. */
export abstract class Mailer {
  abstract send(mail: OutgoingMail): Promise<MailAnswer>;
}
