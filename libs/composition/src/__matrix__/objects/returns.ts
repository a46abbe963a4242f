import { FieldCipher, idBytes, idFromBytes } from '@tinhso/platform';
import { newId } from '@tinhso/kernel';
import { until } from '@tinhso/testing';
import { defineObject, type ObjectKind } from '../object.js';
import { farOffice, officeOf } from '../cast.js';
import type { Person } from '../people.js';
import { HERE } from '../people.js';
import type { Stage } from '../stage.js';
import { birth, CIVIL_STATUS } from './applications.js';
import { completed, fileDossier } from './dossiers.js';
import { sendPhoto } from './files.js';

const address = { name: 'Nông Thị Mai', phone: '0912345678', provinceCode: '01', communeCode: '00004', detail: 'Số 12, ngõ 5' };

/** A result on paper, in the version in which the next act finds it. */
export interface MadeResult {
  readonly id: string;
  readonly version: number;
}

/** Signing is looked at elsewhere: here the result is there, and has come as far as `state`. */
const resultIn = (
  name: string,
  state: string,
  more: (stage: Stage, id: string, commune: string) => Promise<void>,
): ObjectKind<MadeResult> =>
  defineObject({
    name,
    field: CIVIL_STATUS,
    async make(stage, owner, commune) {
      const { id } = await file(stage, owner, commune);
      await stage.world.query("UPDATE dossier SET status = 'completed' WHERE id = ?", [idBytes(id)]);
      await stage.world.query('UPDATE dossier_return SET state = ?, state_since = ? WHERE dossier_id = ?', [
        state,
        stage.clock.now(),
        idBytes(id),
      ]);
      await more(stage, id, commune);
      await acknowledged(stage, id);
      return { id, version: 1 };
    },
  });

/** What the worker draws for every dossier is there: afterwards nothing comes by itself. */
async function acknowledged(stage: Stage, dossierId: string): Promise<void> {
  await until(
    'the acknowledgement to be drawn',
    async () => {
      const [row] = await stage.world.query<{ state: string }[]>(
        "SELECT state FROM issued_document WHERE subject_id = ? AND kind = 'acknowledgement'",
        [idBytes(dossierId)],
      );
      return row?.state === 'ready';
    },
    120_000,
  );
}

async function file(stage: Stage, owner: Person, commune: string): Promise<{ id: string }> {
  const body = birth(owner, commune, await sendPhoto(stage, owner));
  return fileDossier(stage, owner, { ...body, returning: { way: 'office' } });
}

export const waitingResult = resultIn('result that waits at a desk', 'waiting', () => Promise.resolve());

export const resultToSend = resultIn('result that goes to another office', 'to_send', async (stage, id) => {
  const far = idBytes(farOffice(stage.world));
  await stage.world.query('UPDATE dossier_return SET target_unit_id = ? WHERE dossier_id = ?', [far, idBytes(id)]);
});

/** Sent by a far office to the one of the commune: who sent it has it no more. */
export const resultOnWay = resultIn('result on its way', 'on_way', async (stage, id) => {
  const far = idBytes(farOffice(stage.world));
  await stage.world.query('UPDATE dossier_return SET from_unit_id = ? WHERE dossier_id = ?', [far, idBytes(id)]);
});

/** Given to the post before, and brought back: a parcel and its way are there. */
export const resultToPost = resultIn('result to be posted', 'to_post', async (stage, id, commune) => {
  const { world, clock } = stage;
  const cipher = world.get(FieldCipher);
  const parcelId = newId();
  await world.query("UPDATE dossier_return SET way = 'post', address_sealed = ? WHERE dossier_id = ?", [
    cipher.seal(id, JSON.stringify(address)),
    idBytes(id),
  ]);
  await world.query(
    "INSERT INTO dossier_parcel (id, dossier_id, unit_id, state, number, address_sealed, ordered_at, looked_at) VALUES (?, ?, ?, 'returned', ?, ?, ?, ?)",
    [
      ...[idBytes(parcelId), idBytes(id), idBytes(officeOf(world, commune)), `EB${parcelId.slice(-9)}VN`],
      ...[cipher.seal(parcelId, JSON.stringify(address)), clock.now(), clock.now()],
    ],
  );
  await world.query("INSERT INTO dossier_parcel_event (parcel_id, event_id, code, at, place) VALUES (?, ?, 'returned', ?, 'Bưu cục')", [
    ...[idBytes(parcelId), newId(), clock.now()],
  ]);
});

/** A signed result as it stands in the register, with its dossier. */
export interface MadeDocument {
  readonly id: string;
  readonly dossierId: string;
  readonly version: number;
  readonly code: string;
}

/** The authority that gives certificates is not on the stage: the document is made ready as the worker would. */
async function issue(stage: Stage, owner: Person, commune: string): Promise<MadeDocument> {
  const made = await completed.make(stage, owner, commune);
  const [row] = await stage.world.query<{ id: Buffer; verify_code: string }[]>(
    "SELECT id, verify_code FROM issued_document WHERE subject_id = ? AND kind = 'birth-certificate'",
    [idBytes(made.id)],
  );
  const id = idFromBytes(row?.id ?? Buffer.alloc(16));
  await stage.world.query(
    "UPDATE issued_document SET state = 'ready', sha256 = ?, storage_key = ?, facts_sealed = ?, issued_at = ? WHERE id = ?",
    [...[idBytes(id), `matrix/${id}.pdf`, stage.world.get(FieldCipher).seal(id, '[]'), stage.clock.now(), idBytes(id)]],
  );
  await acknowledged(stage, made.id);
  return { id, dossierId: made.id, version: made.version, code: row?.verify_code ?? '' };
}

export const signedResult = defineObject<MadeDocument>({ name: 'signed result', field: CIVIL_STATUS, make: issue });

/** The same, by the id of its dossier. */
export const dossierOfResult = defineObject({
  name: 'dossier with a signed result',
  field: CIVIL_STATUS,
  async make(stage, owner, commune) {
    const { id: documentId, dossierId, version, code } = await issue(stage, owner, commune);
    return { id: dossierId, documentId, version, code, parts: [documentId] };
  },
});

export const revocation = {
  reason: 'wrong-content',
  legalBasis: 'Điều 70 Luật Hộ tịch 2014',
  explanation: 'Ngày sinh trong giấy bị ghi sai so với giấy chứng sinh.',
} as const;

export const revokedResult = defineObject<MadeDocument>({
  name: 'revoked result',
  field: CIVIL_STATUS,
  async make(stage, owner, commune) {
    const made = await issue(stage, owner, commune);
    const leader = stage.cast.officials.leader[commune === HERE ? 'here' : 'elsewhere'];
    await stage.act(leader, `/api/v1/staff/documents/${made.id}/revocation`, { body: revocation });
    return made;
  },
});
