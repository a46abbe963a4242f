/** A text in both languages. */
export interface Texts {
  readonly vi: string;
  readonly en: string;
}

/**
 * What an owning domain wants said to one person about one event. Titles and bodies show on lock screens and in
 * mailboxes: they name no person, number or answer.
 */
export interface NotificationDraft {
  readonly accountId: string;
  readonly title: Texts;
  readonly body: Texts;
  /** Path in the citizen app, e.g. `/ho-so/0193…`. */
  readonly link?: string;
  /** Short text for an SMS; without it none is sent. Diacritics are dropped on the way out. */
  readonly sms?: Texts;
  /**
   * `false` keeps it out of the mailbox. `if-agreed` is for what may be read in the app alone: a mail goes to who has agreed to copies,
   * an SMS to who has not had them stopped. Otherwise both go to everybody who gave an address, which is for what must reach the person.
   */
  readonly email?: boolean | 'if-agreed';
}
