import { createHash, randomBytes } from 'node:crypto';
import { appendAudit } from '@tinhso/audit-server';
import { profileAttributes } from '@tinhso/identity-contract';
import { newId } from '@tinhso/kernel';
import { FieldCipher, idBytes, systemContext, UnitOfWork } from '@tinhso/platform';
import { privacyLimits, type ConsentList, type PrivacyRequestView } from '@tinhso/privacy-contract';
import { walletLimits } from '@tinhso/wallet-contract';
import { farOffice } from './cast.js';
import type { AnyObject } from './object.js';
import { askedToSign } from './objects/dossier-rights.js';
import { submitted } from './objects/dossiers.js';
import { obligation } from './objects/payments.js';
import { ELSEWHERE } from './people.js';
import type { Stage } from './stage.js';

/** What they are made from. */
export const rareNeeds: readonly AnyObject[] = [submitted, obligation];

const YEAR_MS = 365 * 86_400_000;
const HOUR_MS = 3_600_000;

/** Token of a browser in which the bystander signed in a year ago. */
export const KNOWN_DEVICE = 'd'.repeat(43);

/** What no object of a row brings about: the stranger's consent, and of the bystander's what no other has. */
export async function seedRareThings(stage: Stage): Promise<void> {
  await giveConsent(stage);
  await fillProfile(stage);
  await recordLook(stage);
  await beginThings(stage);
  await stopUses(stage);
  await fillWallet(stage);
  await coSign(stage);
  const { world, cast, clock } = stage;
  const [account, now] = [idBytes(cast.bystander.accountId), clock.now()];
  const until = new Date(now.getTime() + 86_400_000);
  await world.query('INSERT INTO account_hold (account_id, holds_recovery, until) VALUES (?, 1, ?)', [account, until]);
  await world.query('INSERT INTO assistance_person (account_id, person_index, created_at) VALUES (?, ?, ?)', [
    account,
    randomBytes(32),
    now,
  ]);
  await world.query('INSERT INTO dossier_recorded_person (account_id, person_index, recorded_at) VALUES (?, ?, ?)', [
    account,
    randomBytes(32),
    now,
  ]);
  await world.query('INSERT INTO receipt_mail_stop (account_id, stopped_at) VALUES (?, ?)', [account, now]);
  await world.query('INSERT INTO obligation_payer (obligation_id, account_id, admitted_at) VALUES (?, ?, ?)', [
    idBytes((await stage.objectOf(obligation, 'stranger')).id),
    account,
    now,
  ]);
  await world.query(
    "INSERT INTO bill_reminder (account_id, biller, bill_no, saved_id, due_on, found_at) VALUES (?, 'evn', ?, ?, '2026-11-28', ?)",
    [...[account, `PA12TX0999991-202610`, idBytes(newId()), now]],
  );
  const longAgo = new Date(now.getTime() - YEAR_MS);
  await world.query('INSERT INTO known_device (account_id, token_hash, created_at, last_used_at) VALUES (?, ?, ?, ?)', [
    ...[account, createHash('sha256').update(KNOWN_DEVICE).digest(), longAgo, longAgo],
  ]);
  // The stranger and the bystander have signed in by their eID.
  await world.query("UPDATE session SET assurance = 2 WHERE account_id = ? AND kind = 'citizen'", [idBytes(cast.stranger.accountId)]);
  for (const channel of ['sms', 'email']) {
    const id = newId();
    const sealed = world.get(FieldCipher).seal(id, channel === 'sms' ? '0987000888' : 'ngoai@example.org');
    await world.query(
      'INSERT INTO contact_history (id, account_id, change_id, channel, how, old_sealed, new_sealed, at) VALUES (?, ?, ?, ?, ?, ?, NULL, ?)',
      [idBytes(id), account, idBytes(newId()), channel, 'both-ends', sealed, now],
    );
  }
}

/** Ways in that were begun and not gone to their end. */
async function beginThings(stage: Stage): Promise<void> {
  const { world, cast, clock } = stage;
  await stage.act(cast.stranger, '/api/v1/citizen/security/passkeys/options', { method: 'POST' });
  await world.call('/api/v1/public/recoveries', { body: { phone: cast.stranger.phone } });
  const account = idBytes(cast.bystander.accountId);
  const [now, later] = [clock.now(), new Date(clock.now().getTime() + HOUR_MS)];
  const any = () => randomBytes(32);
  const id = () => idBytes(newId());
  await world.query('INSERT INTO totp_used_step (account_id, step, used_at) VALUES (?, 1, ?)', [account, now]);
  await world.query(
    "INSERT INTO disown_token (id, token_hash, account_id, what, subject_id, expires_at) VALUES (?, ?, ?, 'recovery', ?, ?)",
    [...[id(), any(), account, id(), later]],
  );
  await world.query(
    `INSERT INTO second_factor_challenge (id, account_id, kind, mode, assurance, tries, created_at, expires_at)
     VALUES (?, ?, 'citizen', 'verify', 0, 0, ?, ?)`,
    [id(), account, now, later],
  );
  await world.query(
    `INSERT INTO eid_request (id, state_hash, browser_hash, purpose, account_id, session_id, level, return_to, secrets_sealed, created_at, expires_at, conflict_account_id)
     VALUES (?, ?, ?, 'link', ?, ?, 2, '/', ?, ?, ?, ?)`,
    [id(), any(), any(), account, id(), any(), now, later, account],
  );
}

async function giveConsent(stage: Stage): Promise<void> {
  const path = '/api/v1/citizen/privacy/consents';
  const [shown] = (await stage.act<ConsentList>(stage.cast.stranger, path)).body.items;
  if (!shown) throw new Error('no consent is asked for');
  const body = { given: true, textSha256: shown.textSha256 };
  await stage.act(stage.cast.stranger, `${path}/${shown.purpose}`, { method: 'PUT', body });
}

/** Everything in the bystander's profile is vouched for by an eID. */
async function fillProfile({ world, cast, clock }: Stage): Promise<void> {
  for (const attribute of profileAttributes) {
    const id = newId();
    await world.query(
      `INSERT INTO profile_attribute (id, account_id, attribute, value_sealed, source, verified_at, verified_by, verified_index, updated_at)
       VALUES (?, ?, ?, ?, 'eid', ?, 'vneid:2', ?, ?)`,
      [
        idBytes(id),
        idBytes(cast.bystander.accountId),
        attribute,
        world.get(FieldCipher).seal(id, JSON.stringify('Ngoài')),
        clock.now(),
        attribute === 'citizenId' ? randomBytes(32) : null,
        clock.now(),
      ],
    );
  }
}

/** The bystander has as many requests open as anybody may have, and had a use of her data stopped. */
async function stopUses(stage: Stage): Promise<void> {
  const { world, cast, clock } = stage;
  const body = { kind: 'object', statement: 'Không dùng số điện thoại của tôi vào việc khác.' };
  let id = '';
  for (let i = 0; i < privacyLimits.openRequests; i++)
    id = (await stage.act<PrivacyRequestView>(cast.bystander, '/api/v1/citizen/privacy/requests', { body })).body.id;
  const account = idBytes(cast.bystander.accountId);
  await world.query(
    "INSERT INTO privacy_stop (id, account_id, use_key, stopped, request_id, at, actor_id) VALUES (?, ?, 'sms_notices', 1, ?, ?, ?)",
    [idBytes(newId()), account, idBytes(id), clock.now(), account],
  );
}

/** Somebody far away looked at the bystander's data a year ago. */
async function recordLook({ world, cast, clock }: Stage): Promise<void> {
  const now = clock.now();
  clock.set(new Date(now.getTime() - YEAR_MS));
  const { accountId: subjectId } = cast.bystander;
  const unitId = farOffice(world);
  await world
    .get(UnitOfWork)
    .run(systemContext('matrix'), (tx) =>
      appendAudit(tx, { action: 'person.searched', subjectType: 'account', subjectId, dataSubjectId: subjectId, unitId }),
    );
  clock.set(now);
}

/** What the stranger signed was filed, long ago. */
async function coSign(stage: Stage): Promise<void> {
  const { id } = await askedToSign.make(stage, stage.cast.stranger, ELSEWHERE);
  await stage.world.query("UPDATE dossier_co_signing SET account_id = ?, dossier_id = ?, state = 'signed', signed_name = ? WHERE id = ?", [
    ...[idBytes(stage.cast.stranger.accountId), idBytes(newId()), stage.cast.stranger.name, idBytes(id)],
  ]);
}

/** The bystander's wallet is all but full; one of the papers is of the owner's dossier, as it would be after a mistake of ours. */
async function fillWallet(stage: Stage): Promise<void> {
  const { world, cast, clock } = stage;
  const stranger = idBytes(cast.stranger.accountId);
  // Looked through for today: nothing is left to be told.
  await world.query('INSERT INTO wallet_reminder (owner_id, chosen_by, chosen_at, looked_on) VALUES (?, ?, ?, ?)', [
    ...[stranger, stranger, clock.now(), '2099-12-31'],
  ]);
  await world.query("INSERT INTO wallet_told (paper_id, stage, notice_id, owner_id, told_at) VALUES (?, 'first', ?, ?, ?)", [
    ...[idBytes(newId()), idBytes(newId()), stranger, clock.now()],
  ]);
  const { id: dossierId } = await stage.objectOf(submitted, 'owner');
  for (let n = 1; n < walletLimits.papers; n++)
    await world.query(
      `INSERT INTO wallet_paper (id, owner_id, kind, source, sealed, dossier_id, paper_key, added_at)
       VALUES (?, ?, 'other', 'filed', ?, ?, ?, ?)`,
      [
        idBytes(newId()),
        idBytes(cast.bystander.accountId),
        randomBytes(32),
        idBytes(dossierId),
        n === 1 ? 'birthProof' : `p${n}`,
        clock.now(),
      ],
    );
}
