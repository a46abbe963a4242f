import { EvaluateAccess, SealEntries } from '@tinhso/audit-server';
import { newId } from '@tinhso/kernel';
import { idFromBytes } from '@tinhso/platform';
import { defineObject } from '../object.js';
import { HERE } from '../people.js';

const ATTEMPTS = 6;

/** A sign about a clerk of the office, who tried one dossier after the other that is not there. */
export const accessFlag = defineObject({
  name: 'sign of unusual access',
  async make({ world, cast }, _owner, commune) {
    const { post } = cast.officials.one_stop_clerk[commune === HERE ? 'here' : 'elsewhere'];
    const clerk = newId();
    const token = world.staffToken([post], clerk, 'Quan Văn Mò');
    for (let i = 0; i < ATTEMPTS; i++) await world.call(`/api/v1/staff/dossiers/${newId()}`, { token });
    while ((await world.get(SealEntries).run()) > 0);
    while (await world.get(EvaluateAccess).run());
    const [row] = await world.query<{ id: Buffer }[]>("SELECT id FROM access_flag WHERE actor_id = ? AND rule = 'many-refused'", [clerk]);
    if (!row) throw new Error('six refused attempts raised no sign');
    return { id: idFromBytes(row.id) };
  },
});
