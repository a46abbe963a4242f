import { parsePhone } from '@tinhso/kernel';

/** What came with a mail; its content is not kept. */
export interface CaughtAttachment {
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
}

/** A message that would have left the house. */
export interface CaughtMessage {
  readonly id: string;
  readonly kind: 'sms' | 'mail';
  /** Phone as ten digits from 0, or a mail address in lower case. */
  readonly to: string;
  /** Brand name of an SMS, sender address of a mail. */
  readonly from: string;
  readonly subject?: string;
  readonly text: string;
  readonly html?: string;
  readonly attachments?: readonly CaughtAttachment[];
  /** ISO-8601 UTC. */
  readonly receivedAt: string;
  /** What the sender gave so that a repetition is recognised. */
  readonly idempotencyId?: string;
}

/** One spelling for a recipient: `+84 912 345 678` and `0912345678` are the same mailbox. */
export function recipientKey(to: string): string {
  const phone = parsePhone(to);
  return phone.ok ? phone.value : to.trim().toLowerCase();
}
