import type { SubmittedDossier } from '@tinhso/dossiers-contract';
import { systemContext, UnitOfWork } from '@tinhso/platform';
import { findDossier } from '../data/dossiers.js';
import type { DossierWorld, Person } from '../dossiers.fixture.js';
import { Transitions } from '../lifecycle/transitions.js';

const ctx = systemContext('returns.test');

/** A dossier of a temporary stay whose result was signed; the document itself is signing's affair. */
export async function signedResult(w: DossierWorld, owner: Person, returning?: object): Promise<SubmittedDossier> {
  const filed = await w.submit(owner, w.stay(returning ? ({ returning } as object) : {}));
  if (filed.status !== 201) throw new Error(`the application answers ${filed.status} ${JSON.stringify(filed.body)}`);
  await w.world.query("UPDATE dossier SET status = 'signing', accepted_at = submitted_at WHERE code = ?", [filed.body.code]);
  await w.world.get(UnitOfWork).run(ctx, async (tx) => {
    const row = await findDossier(tx.manager, filed.body.id);
    if (!row) throw new Error('no dossier');
    await w.world.get(Transitions).take(tx, row, 'signed', {});
  });
  return filed.body;
}
