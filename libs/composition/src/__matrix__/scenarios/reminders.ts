import { TellWhatIsDue } from '@tinhso/bills-server';
import { newId } from '@tinhso/kernel';
import { idBytes, systemContext } from '@tinhso/platform';
import { TellWhatRunsOut } from '@tinhso/wallet-server';
import { sendPhoto } from '../objects/files.js';
import { playing } from '../play.js';

/** Two people are told of what falls due: each of their own, each in one message. */
export const reminders = playing(async (play, stage) => {
  const { world, cast, clock } = stage;
  await world.query(
    "INSERT INTO bill_reminder (account_id, biller, bill_no, saved_id, due_on, found_at) VALUES (?, 'evn', ?, ?, '2026-11-27', ?)",
    [idBytes(cast.owner.accountId), 'PA12TX0999992-202610', idBytes(newId()), clock.now()],
  );
  const told = await world.get(TellWhatIsDue).run(systemContext('matrix'));
  play.expect(told === 2, `${told} people are told, not the owner and the bystander`);
  const mixed = await world.query('SELECT digest_id FROM bill_reminder GROUP BY digest_id HAVING COUNT(DISTINCT account_id) > 1');
  play.expect(mixed.length === 0, 'two people are told by one message');
  // That the bystander is told, too, is no fault.
  await stage.reset();
});

/** Two people are told of papers that run out: each wallet is looked through for itself. */
export const paperReminders = playing(async (play, stage) => {
  const { world, cast } = stage;
  for (const person of [cast.owner, cast.friend]) {
    const paper = { kind: 'passport', validUntil: '2026-11-27', fileIds: [await sendPhoto(stage, person)] };
    await stage.act(person, '/api/v1/citizen/wallet/papers', { body: paper });
    await stage.act(person, '/api/v1/citizen/wallet/reminders', { method: 'PUT', body: { on: true } });
  }
  const told = await world.get(TellWhatRunsOut).run(systemContext('matrix'));
  play.expect(told === 2, `${told} people are told, not the owner and the friend`);
});
