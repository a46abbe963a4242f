import type { DelegationView } from '@tinhso/delegation-contract';
import { citizen } from '../citizen.js';
import { defineObject } from '../object.js';
import type { Person } from '../people.js';
import type { Stage } from '../stage.js';

const PATH = '/api/v1/citizen/delegations';
const invite = async (stage: Stage, owner: Person, phone: string): Promise<string> =>
  (await stage.act<DelegationView>(owner, PATH, { body: { phone, groups: ['follow'], days: 1 } })).body.id;

/** In force: the owner's to the friend, the stranger's to somebody else. */
export const delegation = defineObject({
  name: 'delegation',
  async make(stage, owner) {
    if (owner === stage.cast.owner) return { id: stage.cast.delegations.whole.authority.split(':')[1] ?? '' };
    const holder = await citizen(stage.world, 'Hà Thị Nhận');
    const id = await invite(stage, owner, holder.phone);
    await stage.act(holder, `${PATH}/${id}/acceptance`, { method: 'POST', body: {} });
    return { id };
  },
});

/** Not answered yet: the stranger invites the friend, the owner somebody else. */
export const invitation = defineObject({
  name: 'invitation to act',
  async make(stage, owner) {
    const { phone } = owner === stage.cast.owner ? await citizen(stage.world, 'Ma Thị Chờ') : stage.cast.friend;
    return { id: await invite(stage, owner, phone) };
  },
});

/** Ended a moment ago by whoever gave it. */
export const endedDelegation = defineObject({
  name: 'ended delegation',
  async make(stage, owner) {
    const id = await invite(stage, owner, (await citizen(stage.world, 'Ma Thị Hết')).phone);
    await stage.act(owner, `${PATH}/${id}/end`, { method: 'POST', body: {} });
    return { id };
  },
});
