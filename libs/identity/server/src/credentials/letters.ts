import { Inject, Injectable } from '@nestjs/common';
import type { CodeChannel, CodeRequestedEvent, CodeRequestReason } from '@tinhso/identity-contract';
import { FieldCipher, Publisher, type Locale, type Tx } from '@tinhso/platform';

/** A message to an address that is known here alone: it may be the old end of an account, or belong to no account at all. */
export interface Letter {
  readonly id: string;
  readonly reason: CodeRequestReason;
  readonly to: { readonly channel: CodeChannel; readonly address: string };
  readonly locale: Locale;
  /** Not sent after this moment. */
  readonly expiresAt: Date;
  readonly code?: string;
  /** Path and query of the page that undoes what the letter tells of. */
  readonly link?: string;
}

/** Asks for messages that stand in no inbox. Everything secret travels sealed to the id of the letter. */
@Injectable()
export class Letters {
  constructor(
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
    @Inject(Publisher) private readonly publisher: Publisher,
  ) {}

  async send(tx: Tx, { id, reason, to, locale, expiresAt, code, link }: Letter): Promise<void> {
    const seal = (text: string): string => this.cipher.seal(id, text).toString('base64');
    const event: CodeRequestedEvent = {
      type: 'identity.code_requested',
      payload: {
        codeId: id,
        reason,
        channel: to.channel,
        locale,
        expiresAt: expiresAt.toISOString(),
        sealedTo: seal(to.address),
        ...(code === undefined ? {} : { sealedCode: seal(code) }),
        ...(link === undefined ? {} : { sealedLink: seal(link) }),
      },
    };
    await this.publisher.publish(tx, event);
  }
}
