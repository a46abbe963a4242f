import { notification } from '../objects/notifications.js';
import { citizenSelf, type Rows } from '../row.js';

export const notificationRows: Rows = {
  listNotifications: citizenSelf({ scope: 'notification.read', mustShow: notification }),
  streamNotifications: citizenSelf({ scope: 'notification.read' }),
  markNotificationsRead: citizenSelf({
    scope: 'notification.read',
    request: async (stage) => ({
      body: { ids: [(await stage.objectOf(notification, 'owner')).id, (await stage.objectOf(notification, 'stranger')).id] },
    }),
  }),
};
