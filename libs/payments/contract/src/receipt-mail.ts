import { Type, type Static } from '@sinclair/typebox';

const closed = { additionalProperties: false } as const;

/** Whether receipts come by e-mail, and to which address; without an address none can. */
export const ReceiptMail = Type.Object(
  { wanted: Type.Boolean(), address: Type.Optional(Type.String({ examples: ['h***@gmail.com'] })) },
  { $id: 'ReceiptMail', ...closed },
);
export type ReceiptMail = Static<typeof ReceiptMail>;

export const ChooseReceiptMail = Type.Object({ wanted: Type.Boolean() }, { $id: 'ChooseReceiptMail', ...closed });
export type ChooseReceiptMail = Static<typeof ChooseReceiptMail>;
