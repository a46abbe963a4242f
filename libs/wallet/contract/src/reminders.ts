import { Type, type Static } from '@sinclair/typebox';

const closed = { additionalProperties: false };

/** Whether the holder of a wallet asked to be told before a paper runs out, and how many days before: first, and for the last time. */
export const PaperReminders = Type.Object(
  { on: Type.Boolean(), days: Type.Array(Type.Integer({ minimum: 1 }), { examples: [[30, 7]] }) },
  { $id: 'PaperReminders', ...closed },
);
export type PaperReminders = Static<typeof PaperReminders>;

export const ChooseReminders = Type.Object({ on: Type.Boolean() }, { $id: 'ChooseReminders', ...closed });
export type ChooseReminders = Static<typeof ChooseReminders>;

/** Papers of one wallet run out soon. What the message tells of is kept with it. */
export interface PapersExpiringEvent {
  readonly type: 'wallet.papers_expiring';
  readonly payload: { readonly noticeId: string };
}
