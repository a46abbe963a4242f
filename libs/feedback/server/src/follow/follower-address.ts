import { Inject, Injectable } from '@nestjs/common';
import type { StrangerMessage, Texts } from '@tinhso/notifications-server';
import { AppConfig, FieldCipher, Reader } from '@tinhso/platform';
import type { TicketFollowerRow } from '../data/follower.entity.js';
import { People } from '../people/people.js';
import { FollowTokens } from './follow-tokens.js';
import { confirmTexts, fill, leaveTexts } from './news-texts.js';

/** Writes to an address without an account. It is opened for the moment of sending alone, and every message has the way out in it. */
@Injectable()
export class FollowerAddress {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
    @Inject(AppConfig) private readonly config: AppConfig,
    @Inject(FollowTokens) private readonly tokens: FollowTokens,
    @Inject(People) private readonly people: People,
  ) {}

  async confirm(follower: TicketFollowerRow): Promise<StrangerMessage | undefined> {
    const link = `/phan-anh/theo-doi/${this.tokens.of(follower.id)}`;
    const to = await this.open(follower);
    if (to === undefined) return undefined;
    if (follower.channel === 'sms')
      return { phone: to, text: fill(confirmTexts.sms, { link: this.config.publicUrl(link) }), locale: follower.locale };
    return {
      email: to,
      subject: confirmTexts.subject,
      text: confirmTexts.mail,
      locale: follower.locale,
      link,
      linkLabel: confirmTexts.button,
    };
  }

  async news(
    follower: TicketFollowerRow,
    code: string,
    { title, body }: { title: Texts; body: Texts },
  ): Promise<StrangerMessage | undefined> {
    const to = await this.open(follower);
    if (to === undefined) return undefined;
    const leave = { link: this.config.publicUrl(`/phan-anh/thoi-theo-doi/${this.tokens.of(follower.id)}`) };
    const { locale } = follower;
    const joined = (out: Texts): Texts => ({ vi: `${body.vi} ${fill(out, leave).vi}`, en: `${body.en} ${fill(out, leave).en}` });
    if (follower.channel === 'sms') return { phone: to, text: joined(leaveTexts.sms), locale };
    const mail = { subject: title, text: joined(leaveTexts.mail), link: `/phan-anh/${code}`, linkLabel: leaveTexts.button };
    return { email: to, locale, ...mail };
  }

  /** Somebody known by a phone has it with the person, others with the following. */
  private async open({ id, addressSealed, accountId }: TicketFollowerRow): Promise<string | undefined> {
    if (addressSealed) return this.cipher.open(id, addressSealed);
    return accountId ? this.people.phoneOf(this.reader.manager, accountId) : undefined;
  }
}
