import { newId } from '@tinhso/kernel';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { idBytes } from '@tinhso/platform';
import { defineObject } from '../object.js';

/** A dossier of the national portal for the commune's office that could not be filed. */
export const portalExchange = defineObject({
  name: 'exchanged dossier that needs attention',
  async make({ world }, _owner, commune) {
    const unit = world.get(OrganisationsFacade).competentUnit(commune, 'commune_committee');
    if (!unit) throw new Error(`no office receives dossiers in ${commune}`);
    const id = newId();
    const faults = JSON.stringify([{ pointer: '/answers/status', message: 'Chọn tình trạng hôn nhân' }]);
    await world.query(
      `INSERT INTO portal_exchange (id, portal_code, procedure_code, unit_code, state, sealed, faults, tries, submitted_at, received_at)
       VALUES (?, ?, '1.004873', ?, 'attention', NULL, ?, 1, NOW(3), NOW(3))`,
      [idBytes(id), `000.00.00.G01-${id}`, unit.code, faults],
    );
    return { id };
  },
});
