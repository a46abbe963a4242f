import type { NotificationPage } from '@tinhso/notifications-contract';
import { until } from '@tinhso/testing';
import { defineObject } from '../object.js';
import { submitted } from './dossiers.js';

/** The message that a dossier has arrived, in the inbox of whoever filed it. */
export const notification = defineObject({
  name: 'notification',
  async make(stage, owner, commune) {
    const dossier = await submitted.make(stage, owner, commune);
    return until(
      'the message to arrive',
      async () => {
        const { body } = await stage.act<NotificationPage>(owner, '/api/v1/citizen/notifications?limit=50');
        const item = body.items.find(({ link }) => link?.includes(dossier.id));
        return item ? { id: item.id } : undefined;
      },
      120_000,
    );
  },
});
