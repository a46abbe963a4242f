import { definePersistence } from '@tinhso/platform';
import { DeliveryRow } from './delivery.entity.js';
import { Notifications1763800500000 } from './migrations/1763800500000-notifications.js';
import { NotificationRow } from './notification.entity.js';

export const notificationsPersistence = definePersistence({
  domain: 'notifications',
  entities: [NotificationRow, DeliveryRow],
  migrations: [Notifications1763800500000],
  grants: {
    notification: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
    notification_delivery: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
  },
});
