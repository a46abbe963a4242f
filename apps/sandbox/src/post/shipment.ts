import { createHmac } from 'node:crypto';
import { Type, type Static } from '@sinclair/typebox';

const Party = Type.Object({ name: Type.String(), address: Type.String(), phone: Type.String() });

/** What a customer of the post orders: who sends it and where it goes. */
export const ShipmentOrder = Type.Object({
  sender: Party,
  recipient: Type.Object({
    name: Type.String(),
    phone: Type.String(),
    detail: Type.String(),
    commune: Type.String(),
    province: Type.String(),
  }),
  content: Type.String(),
  /** The postage is collected from the recipient. */
  payer: Type.Literal('recipient'),
});
export type ShipmentOrder = Static<typeof ShipmentOrder>;

export const eventCodes = ['collected', 'in_transit', 'delivering', 'not_met', 'returning', 'delivered', 'returned', 'lost'] as const;
export type EventCode = (typeof eventCodes)[number];

export interface ShipmentEvent {
  readonly id: string;
  readonly code: EventCode;
  readonly at: string;
  readonly place: string;
}

export interface Shipment {
  /** The customer's own id of the order: the same order is one shipment, however often it is sent. */
  readonly orderId: string;
  readonly number: string;
  readonly order: ShipmentOrder;
  readonly orderedAt: string;
  readonly events: ShipmentEvent[];
}

/** News that is sent to a customer. */
export interface Notice {
  readonly number: string;
  readonly timestamp: string;
  readonly events: readonly ShipmentEvent[];
  readonly signature: string;
}

/** HMAC-SHA256 of every value in its order; the customer counts it again. */
export const signatureOf = (secret: string, { number, timestamp, events }: Omit<Notice, 'signature'>): string =>
  createHmac('sha256', secret)
    .update(JSON.stringify([timestamp, number, events.map(({ id, code, at, place }) => [id, code, at, place])]))
    .digest('hex');

/** Check digit of S10 numbers of the Universal Postal Union. */
export function numberOf(serial: number): string {
  const digits = String(serial).padStart(8, '0').slice(-8);
  const sum = [8, 6, 4, 2, 3, 5, 9, 7].reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  const rest = 11 - (sum % 11);
  const check = rest === 10 ? 0 : rest === 11 ? 5 : rest;
  return `EB${digits}${check}VN`;
}
