import { newId } from '@tinhso/kernel';
import { idBytes } from '@tinhso/platform';
import type { ConsentList, DataExport, DataExportList, PrivacyRequestView, StaffPrivacyRequest } from '@tinhso/privacy-contract';
import { until } from '@tinhso/testing';
import { defineObject, type ObjectKind } from '../object.js';
import type { Person } from '../people.js';
import type { Stage } from '../stage.js';

/** A request about data, in the version in which the next command finds it. */
export interface MadeRequest {
  readonly id: string;
  readonly version: number;
}

const words = 'Đã đối chiếu với giấy tờ công dân nộp.';

async function ask(stage: Stage, owner: Person): Promise<MadeRequest> {
  const { body } = await stage.act<PrivacyRequestView>(owner, '/api/v1/citizen/privacy/requests', {
    body: { kind: 'object', statement: 'Không dùng số điện thoại của tôi vào việc khác.' },
  });
  return { id: body.id, version: body.version };
}

type Command = readonly [path: string, body: object];
const acknowledge: Command = ['acknowledgement', {}];
const accept: Command = ['decision', { decision: 'accept', answer: words }];

/** A request that has come as far as these commands of the officer take it. */
const requestAfter = (name: string, commands: readonly Command[]): ObjectKind<MadeRequest> =>
  defineObject({
    name,
    async make(stage, owner) {
      const { id, ...asked } = await ask(stage, owner);
      let { version } = asked;
      for (const [command, body] of commands) {
        const officer = stage.cast.officials.data_protection_officer.province;
        const path = `/api/v1/staff/privacy/requests/${id}/${command}`;
        version = (await stage.act<StaffPrivacyRequest>(officer, path, { body: { version, ...body } })).body.version;
      }
      return { id, version };
    },
  });

export const askedRequest = requestAfter('request about data', []);
export const acknowledgedRequest = requestAfter('acknowledged request about data', [acknowledge]);
export const acceptedRequest = requestAfter('accepted request about data', [acknowledge, accept]);

/** Taken back by the person herself. */
export const withdrawnRequest = defineObject<MadeRequest>({
  name: 'request about data that was withdrawn',
  async make(stage, owner) {
    const { id, version } = await ask(stage, owner);
    await stage.act(owner, `/api/v1/citizen/privacy/requests/${id}/withdrawal`, { body: { version } });
    return { id, version: version + 1 };
  },
});

/** The request of an erasure that was undone. Written by hand: who has dossiers under way cannot ask for one. */
export const erasureRequest = defineObject<MadeRequest>({
  name: 'request of an erasure',
  async make(stage, owner) {
    const request = await ask(stage, owner);
    const now = stage.clock.now();
    await stage.world.query("UPDATE privacy_request SET kind = 'erase' WHERE id = ?", [idBytes(request.id)]);
    await stage.world.query(
      `INSERT INTO erasure (id, account_id, request_id, state, asked_at, effective_at, ended_at) VALUES (?, ?, ?, 'undone', ?, ?, ?)`,
      [idBytes(newId()), idBytes(owner.accountId), idBytes(request.id), now, now, now],
    );
    return request;
  },
});

/** A wording as it is shown to somebody. */
export const shownConsent = defineObject<{ id: string; purpose: string; textSha256: string }>({
  name: 'wording of a consent',
  async make(stage, owner) {
    const { body } = await stage.act<ConsentList>(owner, '/api/v1/citizen/privacy/consents');
    const [shown] = body.items;
    if (!shown) throw new Error('no consent is asked for');
    return { id: newId(), purpose: shown.purpose, textSha256: shown.textSha256 };
  },
});

/** A copy of somebody's data, ready to be fetched. */
export const dataExport = defineObject<{ id: string; format: string }>({
  name: 'copy of data',
  absent: { format: 'json' },
  async make(stage, owner) {
    const path = '/api/v1/citizen/privacy/exports';
    const { id } = (await stage.act<DataExport>(owner, path, { method: 'POST' })).body;
    await until(
      'the copy of data',
      async () => {
        const { items } = (await stage.act<DataExportList>(owner, path)).body;
        return items.find((each) => each.id === id)?.state === 'ready';
      },
      120_000,
    );
    return { id, format: 'json' };
  },
});
