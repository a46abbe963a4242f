import { createHash } from 'node:crypto';
import { newId } from '@tinhso/kernel';
import { idBytes } from '@tinhso/platform';
import { defineObject } from '../object.js';

/** An eID that leads into somebody's account. There is no provider on the stage, so the link is written as the return from one would. */
export const linkedEid = defineObject({
  name: 'linked eID',
  async make({ world, clock }, owner) {
    const id = newId();
    const subject = createHash('sha256').update(owner.accountId).digest();
    await world.query(
      `INSERT INTO external_identity (id, account_id, provider, subject_index, level, linked_at, last_used_at) VALUES (?, ?, 'vneid', ?, 2, ?, ?)`,
      [idBytes(id), idBytes(owner.accountId), subject, clock.now(), clock.now()],
    );
    return { id };
  },
});
