import type { Draft, DossierState, StaffDossier, SubmitDossier, SubmittedDossier } from '@tinhso/dossiers-contract';
import { fold, newId } from '@tinhso/kernel';
import { idBytes, idFromBytes, Publisher, systemContext, UnitOfWork } from '@tinhso/platform';
import { until } from '@tinhso/testing';
import { defineObject, type ObjectKind } from '../object.js';
import { HERE, type Person } from '../people.js';
import type { Stage } from '../stage.js';
import { birth, CIVIL_STATUS, RESIDENCE, stay } from './applications.js';
import { sendPhoto } from './files.js';

/** A dossier, in the version in which the next command finds it. */
export interface MadeDossier {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  /** The paper that came with it. */
  readonly fileId: string;
}

const reachOf = (commune: string): 'here' | 'elsewhere' => (commune === HERE ? 'here' : 'elsewhere');

async function submit(stage: Stage, owner: Person, commune: string): Promise<MadeDossier> {
  const fileId = await sendPhoto(stage, owner);
  return { ...(await fileDossier(stage, owner, birth(owner, commune, fileId))), fileId };
}

export async function fileDossier(stage: Stage, owner: Person, body: SubmitDossier): Promise<Omit<MadeDossier, 'fileId'>> {
  const headers = { 'idempotency-key': newId() };
  const { id, code } = (await stage.act<SubmittedDossier>(owner, '/api/v1/citizen/dossiers', { body, headers })).body;
  return { id, code, version: 1 };
}

type Command = readonly [role: 'one_stop_clerk' | 'case_officer' | 'leader', path: string, body: object];
const accept: Command = ['one_stop_clerk', 'acceptance', {}];
const start: Command = ['case_officer', 'start', {}];
const review: Command = ['case_officer', 'review-request', { facts: { registeredOn: '2026-11-23' } }];
const sign: Command = ['leader', 'signature', {}];

/** A dossier that has come as far as these commands take it. */
export const dossierAfter = (name: string, commands: readonly Command[]): ObjectKind<MadeDossier> =>
  defineObject({
    name,
    field: CIVIL_STATUS,
    async make(stage, owner, commune) {
      const made = await submit(stage, owner, commune);
      let { version } = made;
      for (const [role, command, body] of commands) {
        const who = stage.cast.officials[role][reachOf(commune)];
        const path = `/api/v1/staff/dossiers/${made.id}/${command}`;
        version = (await stage.act<DossierState>(who, path, { body: { version, ...body } })).body.version;
      }
      return { ...made, version };
    },
  });

export const submitted = dossierAfter('submitted dossier', []);
export const accepted = dossierAfter('accepted dossier', [accept]);
export const inProcess = dossierAfter('dossier in process', [accept, start]);
export const awaitingSignature = dossierAfter('dossier awaiting signature', [accept, start, review]);

const signing = dossierAfter('dossier being signed', [accept, start, review, sign]);

/** Signed: the news that the result was issued has reached the dossier. */
export const completed = defineObject<MadeDossier>({
  name: 'completed dossier',
  field: CIVIL_STATUS,
  async make(stage, owner, commune) {
    const made = await signing.make(stage, owner, commune);
    const { world } = stage;
    const [row] = await world.query<{ document_id: Buffer }[]>('SELECT document_id FROM dossier_result WHERE dossier_id = ?', [
      idBytes(made.id),
    ]);
    const documentId = idFromBytes(row?.document_id ?? Buffer.alloc(16));
    const payload = { documentId, kind: 'birth-certificate', subjectType: 'dossier', subjectId: made.id };
    await world
      .get(UnitOfWork)
      .run(systemContext('matrix'), (tx) => world.get(Publisher).publish(tx, { type: 'document.issued', payload }));
    const path = `/api/v1/citizen/dossiers/${made.id}`;
    const { version } = await until(
      'the dossier to be completed',
      async () => {
        const { body } = await stage.act<StaffDossier>(owner, path);
        return body.status === 'completed' ? body : undefined;
      },
      120_000,
    );
    return { ...made, version };
  },
});

/** Of the other field: posts that are limited to civil status do not reach it. */
export const residence = defineObject({
  name: 'submitted dossier of residence',
  field: RESIDENCE,
  make: (stage, owner, commune) => fileDossier(stage, owner, stay(owner, commune)),
});

/** The stranger's names an applicant who is called as the owner is (written without marks), and is the newest of all. */
export const namesake = defineObject({
  name: 'dossier of a namesake',
  field: RESIDENCE,
  async make(stage, owner, commune) {
    const made = await fileDossier(stage, owner, stay(owner, commune));
    const { cast, world } = stage;
    if (owner === cast.stranger)
      await world.query('UPDATE dossier SET applicant_name = ?, submitted_at = submitted_at + INTERVAL 1 HOUR WHERE id = ?', [
        fold(cast.owner.name),
        idBytes(made.id),
      ]);
    return made;
  },
});

/** Waits for the citizen, who was asked one thing in words. */
export const asked = defineObject({
  name: 'dossier that waits for a supplement',
  field: CIVIL_STATUS,
  async make(stage, owner, commune) {
    const made = await submit(stage, owner, commune);
    const clerk = stage.cast.officials.one_stop_clerk[reachOf(commune)];
    const items = [{ kind: 'other', title: 'Số điện thoại người nhà', instruction: 'Cho biết số để liên lạc khi cần.' }];
    // Nobody calls a dossier incomplete without having looked at everything in it.
    await stage.act(clerk, `/api/v1/staff/files/${made.fileId}/content`);
    await stage.act(clerk, `/api/v1/staff/dossiers/${made.id}/supplement-request`, { body: { version: 1, items } });
    const { body } = await stage.act<{ request: { items: { id: string }[] } }>(owner, `/api/v1/citizen/dossiers/${made.id}`);
    return { ...made, version: 2, itemId: body.request.items[0]?.id ?? '' };
  },
});

/** A dossier whose paper has to be sent again. @returns id of the request */
export async function askForPaper(stage: Stage, owner: Person, commune: string): Promise<string> {
  const made = await submit(stage, owner, commune);
  const clerk = stage.cast.officials.one_stop_clerk[reachOf(commune)];
  const items = [{ kind: 'paper', target: 'birthProof', instruction: 'Ảnh bị loá, hãy chụp lại.' }];
  await stage.act(clerk, `/api/v1/staff/files/${made.fileId}/content`);
  await stage.act(clerk, `/api/v1/staff/dossiers/${made.id}/supplement-request`, { body: { version: 1, items } });
  return (await stage.act<{ request: { id: string } }>(owner, `/api/v1/citizen/dossiers/${made.id}`)).body.request.id;
}

export const draft = defineObject({
  name: 'draft',
  async make(stage, owner, commune) {
    const { procedureCode, answers, receivingCommune } = stay(owner, commune);
    const { body } = await stage.act<Draft>(owner, '/api/v1/citizen/drafts', { body: { procedureCode, answers, receivingCommune } });
    return { id: body.id, version: body.version };
  },
});

/** A paper that a dossier holds. */
export const paper = defineObject({
  name: 'paper of a dossier',
  field: CIVIL_STATUS,
  make: async (stage, owner, commune) => ({ id: (await submit(stage, owner, commune)).fileId }),
});
