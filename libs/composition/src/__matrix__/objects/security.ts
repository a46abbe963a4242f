import { randomBytes } from 'node:crypto';
import type { CitizenSession } from '@tinhso/identity-contract';
import { newId } from '@tinhso/kernel';
import { FieldCipher, idBytes } from '@tinhso/platform';
import { defineObject, type ObjectKind } from '../object.js';
import { PASSWORD, type Person } from '../people.js';
import type { Stage } from '../stage.js';

/** A session begun by password, on some other device. */
export const session = defineObject({
  name: 'session',
  async make(stage, owner) {
    const { body } = await stage.world.call<CitizenSession>('/api/v1/public/sessions', {
      body: { phone: owner.phone, password: PASSWORD },
    });
    const claims = JSON.parse(Buffer.from(body.accessToken.split('.')[1] ?? '', 'base64url').toString()) as { sid: string };
    return { id: claims.sid };
  },
});

let made = 0;

/** Everything of a second step: a passkey (whose id it has), an authenticator in use, a backup code. There is no device on the stage. */
async function factors({ world, clock }: Stage, { accountId }: Pick<Person, 'accountId'>): Promise<{ id: string }> {
  const id = newId();
  // No two were made at one moment.
  const [account, now] = [idBytes(accountId), new Date(clock.now().getTime() - 60_000 * ++made)];
  await world.query(
    `INSERT INTO passkey (id, account_id, credential_id, public_key, counter, transports, synced, name, created_at)
     VALUES (?, ?, ?, ?, 0, 'internal', 0, 'Điện thoại', ?)`,
    [idBytes(id), account, randomBytes(32), randomBytes(77), now],
  );
  const secret = world.get(FieldCipher).seal(accountId, 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP');
  await world.query('INSERT INTO totp_factor (account_id, secret_sealed, created_at, confirmed_at) VALUES (?, ?, ?, ?)', [
    account,
    secret,
    now,
    now,
  ]);
  await world.query('INSERT INTO backup_code (account_id, code_hash, created_at) VALUES (?, ?, ?)', [account, randomBytes(32), now]);
  return { id };
}

export const passkey: ObjectKind<{ id: string }> = defineObject({ name: 'passkey', make: factors });

/** The owner's is the administrator's of the province, the stranger's is the leader's elsewhere. */
export const staffPasskey: ObjectKind<{ id: string }> = defineObject({
  name: 'passkey of staff',
  make(stage, owner) {
    const { admin, leader } = stage.cast.officials;
    return factors(stage, owner === stage.cast.owner ? admin.province : leader.elsewhere);
  },
});

/** Sessions of the same two, as a sign-in with a second step leaves them. */
export const staffSession: ObjectKind<{ id: string }> = defineObject({
  name: 'session of staff',
  async make(stage, owner) {
    const { admin, leader } = stage.cast.officials;
    const { accountId } = owner === stage.cast.owner ? admin.province : leader.elsewhere;
    const id = newId();
    const now = stage.clock.now();
    const end = new Date(now.getTime() + 3_600_000);
    await stage.world.query(
      `INSERT INTO session (id, account_id, kind, generation, created_at, last_used_at, idle_expires_at, expires_at, proved_at, assurance)
       VALUES (?, ?, 'staff', 1, ?, ?, ?, ?, ?, 0)`,
      [idBytes(id), idBytes(accountId), now, now, end, end, now],
    );
    return { id };
  },
});
