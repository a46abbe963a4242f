import { createHash } from 'node:crypto';
import { newId } from '@tinhso/kernel';
import { FieldCipher, idBytes } from '@tinhso/platform';
import { defineObject } from '../object.js';

/** A change of the phone whose codes have not been entered. */
export const contactChange = defineObject({
  name: 'contact change',
  async make({ world, clock }, owner) {
    const id = newId();
    const later = new Date(clock.now().getTime() + 1_800_000);
    const long = new Date(clock.now().getTime() - 120_000);
    await world.query(
      `INSERT INTO contact_change (id, account_id, channel, state, new_index, new_sealed, decoy, needs_old, sends, last_sent_at, created_at, expires_at)
       VALUES (?, ?, 'sms', 'open', ?, ?, 0, 1, 0, ?, ?, ?)`,
      [
        idBytes(id),
        idBytes(owner.accountId),
        createHash('sha256').update(owner.accountId).digest(),
        world.get(FieldCipher).seal(id, '0987000222'),
        long,
        long,
        later,
      ],
    );
    return { id };
  },
});
