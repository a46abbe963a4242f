import { Type, type Static } from '@sinclair/typebox';

const closed = { additionalProperties: false } as const;
const Amount = Type.Integer({ minimum: 0 });

/** What one does next to pay: go to a page, transfer by bank, or go to a counter. */
export const PayStep = Type.Union(
  [
    Type.Object({ kind: Type.Literal('redirect'), url: Type.String({ format: 'uri' }) }, closed),
    Type.Object(
      {
        kind: Type.Literal('transfer'),
        qr: Type.Object(
          {
            /** What the QR code holds. */
            payload: Type.String(),
            bank: Type.String(),
            account: Type.String(),
            holder: Type.String(),
            /** What has to stand in the transfer. */
            content: Type.String(),
            amount: Amount,
          },
          closed,
        ),
      },
      closed,
    ),
    Type.Object({ kind: Type.Literal('counter'), code: Type.String() }, closed),
  ],
  { $id: 'PayStep' },
);
export type PayStep = Static<typeof PayStep>;

/** Key of a way to pay: `vnpay`, `vietqr`, `national`. */
export const WayKey = Type.String({ pattern: '^[a-z][a-z0-9-]{1,11}$', examples: ['vnpay'] });

/** A way to pay that is connected. */
export const PayWay = Type.Object(
  {
    key: WayKey,
    name: Type.String({ examples: ['Thẻ hoặc tài khoản qua VNPAY'] }),
    /** What happens when it is chosen, and what it costs. */
    detail: Type.String(),
    kind: Type.Union([Type.Literal('redirect'), Type.Literal('transfer'), Type.Literal('counter')]),
    least: Amount,
    most: Amount,
  },
  { $id: 'PayWay', ...closed },
);
export type PayWay = Static<typeof PayWay>;

/** In the order in which they are offered; none where nothing is connected. */
export const PayWays = Type.Object({ ways: Type.Array(PayWay) }, { $id: 'PayWays', ...closed });
export type PayWays = Static<typeof PayWays>;
