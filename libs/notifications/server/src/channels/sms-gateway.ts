/** One SMS to one phone. */
export interface OutgoingSms {
  /** Same for every attempt: the gateway delivers one id once. */
  readonly idempotencyId: string;
  /** Ten digits from 0. */
  readonly to: string;
  readonly text: string;
}

/** `accepted` for delivery, or `refused` for good with the reason in a word. */
export type SmsAnswer = { readonly kind: 'accepted'; readonly gatewayId: string } | { readonly kind: 'refused'; readonly reason: string };

/** Port to an SMS gateway. One driver each; `send` throws when it is worth trying again. */
export abstract class SmsGateway {
  abstract send(sms: OutgoingSms): Promise<SmsAnswer>;
}
