import { idBytes, idFromBytes } from '@tinhso/platform';
import { until } from '@tinhso/testing';
import { defineObject } from '../object.js';
import { CIVIL_STATUS } from './applications.js';
import { submitted } from './dossiers.js';

/** The acknowledgement of a dossier, drawn by the worker. */
export const acknowledgement = defineObject({
  name: 'acknowledgement',
  field: CIVIL_STATUS,
  async make(stage, owner, commune) {
    const dossier = await submitted.make(stage, owner, commune);
    return until(
      'the acknowledgement to be drawn',
      async () => {
        const [row] = await stage.world.query<{ id: Buffer; verify_code: string; state: string }[]>(
          "SELECT id, verify_code, state FROM issued_document WHERE subject_id = ? AND kind = 'acknowledgement'",
          [idBytes(dossier.id)],
        );
        return row?.state === 'ready' ? { id: idFromBytes(row.id), code: row.verify_code } : undefined;
      },
      120_000,
    );
  },
});
