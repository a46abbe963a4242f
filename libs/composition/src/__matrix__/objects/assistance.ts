import type { AssistedSession, HelperDesk } from '@tinhso/assistance-contract';
import type { Draft } from '@tinhso/dossiers-contract';
import { newId } from '@tinhso/kernel';
import { helped, teamWith } from '../assistance.js';
import { citizen } from '../citizen.js';
import { defineObject } from '../object.js';
import { HERE, type Official, type Person } from '../people.js';
import type { Stage } from '../stage.js';
import { stay } from './applications.js';

const FILINGS = '/api/v1/citizen/assisted-filings';

const leaderOf = ({ cast }: Stage, commune: string): Official => cast.officials.leader[commune === HERE ? 'here' : 'elsewhere'];

/** Who helps: the friend helps the owner, the stranger is helped by somebody of her own commune. */
async function helperFor(stage: Stage, owner: Person, commune: string): Promise<{ helper: Person; memberId: string }> {
  if (owner === stage.cast.owner) {
    const { body } = await stage.act<HelperDesk>(stage.cast.friend, '/api/v1/citizen/helper');
    return { helper: stage.cast.friend, memberId: body.memberships[0]?.id ?? '' };
  }
  const helper = await citizen(stage.world, 'Hà Thị Giúp');
  return { helper, memberId: (await teamWith(stage.world, leaderOf(stage, commune), helper)).memberId };
}

/** Under way. */
export const assistedSession = defineObject({
  name: 'assisted session',
  async make(stage, owner, commune) {
    const { helper, memberId } = await helperFor(stage, owner, commune);
    return { id: await helped(stage.world, helper, memberId, owner), memberId };
  },
});

/** Waits for the person's consent on her own device. */
export const askedSession = defineObject({
  name: 'assisted session that waits',
  async make(stage, owner, commune) {
    const { helper, memberId } = await helperFor(stage, owner, commune);
    return { id: await helped(stage.world, helper, memberId, owner, false) };
  },
});

/** Waits for a code, or for the slip to be signed, of somebody whom the product does not know. */
const waiting = (consent: 'code' | 'slip') =>
  defineObject({
    name: `assisted session that waits for a ${consent}`,
    async make(stage, owner, commune) {
      const { helper, memberId } = await helperFor(stage, owner, commune);
      const person = { fullName: 'Sùng Thị Mai', ...(consent === 'code' ? { phone: '0987000666' } : {}) };
      const { body } = await stage.act<AssistedSession>(helper, '/api/v1/citizen/assisted-sessions', {
        body: { memberId, ...person, consent },
      });
      return { id: body.id };
    },
  });
export const codeSession = waiting('code');
export const slipSession = waiting('slip');

/** What a helper files for somebody, from a draft that is taken up. */
export async function filingOf(stage: Stage, helper: Person, sessionId: string, person: Person, commune: string) {
  const headers = { 'x-acting-for': `assisted:${sessionId}` };
  const { procedureCode, receivingCommune, answers, papers } = stay(person, commune);
  const { body } = await stage.act<Draft>(helper, '/api/v1/citizen/drafts', { headers, body: { procedureCode } });
  return { procedureCode, receivingCommune, answers, papers, draftId: body.id };
}

async function file(stage: Stage, helper: Person, sessionId: string, person: Person, commune: string) {
  const headers = { 'x-acting-for': `assisted:${sessionId}`, 'idempotency-key': newId() };
  const body = await filingOf(stage, helper, sessionId, person, commune);
  const { id } = (await stage.act<{ id: string }>(helper, FILINGS, { headers, body })).body;
  const seen = (await stage.act<AssistedSession>(helper, `/api/v1/citizen/assisted-sessions/${sessionId}`)).body;
  return { id, slipCode: seen.filings.find((each) => each.id === id)?.slipCode ?? '' };
}

/** Waits for the citizen's confirmation; the owner's was filed in the session that runs. */
export const assistedFiling = defineObject({
  name: 'assisted filing',
  absent: { slipCode: 'HT-AAAA-AAAA' },
  async make(stage, owner, commune) {
    if (owner === stage.cast.owner) {
      const sessionId = stage.cast.assistance.running.split(':')[1] ?? '';
      return file(stage, stage.cast.friend, sessionId, owner, commune);
    }
    const { helper, memberId } = await helperFor(stage, owner, commune);
    return file(stage, helper, await helped(stage.world, helper, memberId, owner), owner, commune);
  },
});

/** Filed, and taken back by the helper, to be mended. */
export const takenBackFiling = defineObject({
  name: 'assisted filing that was taken back',
  async make(stage, owner, commune) {
    const { helper, memberId } = await helperFor(stage, owner, commune);
    const sessionId = await helped(stage.world, helper, memberId, owner);
    const made = await file(stage, helper, sessionId, owner, commune);
    const headers = { 'x-acting-for': `assisted:${sessionId}` };
    await stage.act(helper, `${FILINGS}/${made.id}/taking-back`, { method: 'POST', headers, body: {} });
    return made;
  },
});

/** A session that the person disowned as a whole. */
export const disownedSession = defineObject({
  name: 'assisted session that was disowned',
  async make(stage, owner, commune) {
    const helper = await citizen(stage.world, 'Ma Văn Lạ');
    const { memberId } = await teamWith(stage.world, leaderOf(stage, commune), helper);
    const id = await helped(stage.world, helper, memberId, owner);
    const path = `/api/v1/citizen/assisted-sessions/${id}/disowning`;
    const { caseId } = (await stage.act<{ caseId: string }>(owner, path, { method: 'POST', body: {} })).body;
    return { id, caseId, parts: [caseId, memberId, helper.accountId] };
  },
});

/** A filing that the citizen disowned; the helper is one of its own, because a case suspends. */
export const assistanceCase = defineObject({
  name: 'case of assisted service',
  async make(stage, owner, commune) {
    const helper = await citizen(stage.world, 'Ma Văn Ngờ');
    const { memberId } = await teamWith(stage.world, leaderOf(stage, commune), helper);
    const { id } = await file(stage, helper, await helped(stage.world, helper, memberId, owner), owner, commune);
    const path = `/api/v1/citizen/assisted-matters/filings/${id}/disowning`;
    const { caseId } = (await stage.act<{ caseId: string }>(owner, path, { method: 'POST', body: {} })).body;
    return { id: caseId, memberId, parts: [memberId, helper.accountId] };
  },
});

export const team = defineObject({
  name: 'team of helpers',
  absent: { unitId: newId() },
  async make(stage, _owner, commune) {
    const leader = leaderOf(stage, commune);
    const made = await teamWith(stage.world, leader, await citizen(stage.world, 'Ma Thị Tổ'));
    return { id: made.teamId, memberId: made.memberId, unitId: leader.post.unitId, parts: [made.memberId] };
  },
});
