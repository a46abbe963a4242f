import { idBytes, idFromBytes, type Tx } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import type { DeliveryChannel, DeliveryState } from './delivery.entity.js';

export interface NewDelivery {
  readonly id: string;
  readonly notificationId?: string;
  /** Event type it is for. */
  readonly purpose: string;
  readonly channel: DeliveryChannel;
}

/** How an attempt ended for good. */
export interface Outcome {
  readonly state: Exclude<DeliveryState, 'pending'>;
  readonly reason?: string;
  readonly gatewayId?: string;
}

export async function insertDelivery({ manager, now }: Tx, delivery: NewDelivery, outcome?: Outcome): Promise<void> {
  await manager.query(
    `INSERT INTO notification_delivery (id, notification_id, purpose, channel, state, reason, gateway_id, created_at, settled_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      idBytes(delivery.id),
      delivery.notificationId === undefined ? null : idBytes(delivery.notificationId),
      delivery.purpose,
      delivery.channel,
      outcome?.state ?? 'pending',
      outcome?.reason ?? null,
      outcome?.gatewayId ?? null,
      now,
      outcome ? now : null,
    ],
  );
}

export async function settleDelivery({ manager, now }: Tx, id: string, { state, reason, gatewayId }: Outcome): Promise<void> {
  await manager.query('UPDATE notification_delivery SET state = ?, reason = ?, gateway_id = ?, settled_at = ? WHERE id = ?', [
    state,
    reason ?? null,
    gatewayId ?? null,
    now,
    idBytes(id),
  ]);
}

export interface PendingDelivery {
  readonly id: string;
  readonly channel: DeliveryChannel;
  readonly notificationId: string;
  readonly createdAt: Date;
}

/** The delivery, while it waits. */
export async function findPendingDelivery(manager: EntityManager, id: string): Promise<PendingDelivery | undefined> {
  const rows: { notification_id: Buffer; channel: DeliveryChannel; created_at: Date }[] = await manager.query(
    "SELECT notification_id, channel, created_at FROM notification_delivery WHERE id = ? AND state = 'pending' AND notification_id IS NOT NULL",
    [idBytes(id)],
  );
  const row = rows[0];
  return row && { id, notificationId: idFromBytes(row.notification_id), channel: row.channel, createdAt: row.created_at };
}
