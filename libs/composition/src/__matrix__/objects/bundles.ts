import type { SubmitBundle, SubmittedBundle } from '@tinhso/dossiers-contract';
import { newId } from '@tinhso/kernel';
import type { LifeEventFormView } from '@tinhso/procedures-contract';
import { defineObject } from '../object.js';
import type { Person } from '../people.js';
import type { Stage } from '../stage.js';
import { RESIDENCE, stay } from './applications.js';

/** A stay at a new place, declared in the form of the life event: it asks for one procedure. */
export async function moving(stage: Stage, person: Person, commune: string, papers: SubmitBundle['papers'] = []): Promise<SubmitBundle> {
  const { definition } = (await stage.world.call<LifeEventFormView>('/api/v1/public/life-events/chuyen-nha/form')).body;
  const own = Object.entries(stay(person, commune).answers).map(([key, answer]) => [`${key}P1004194`, answer] as const);
  return {
    event: 'chuyen-nha',
    formVersion: definition.version,
    receivingCommune: commune,
    answers: { stay: 'temporary', proof: false, absent: false, ...Object.fromEntries(own) },
    papers,
    declared: true,
  };
}

/** Dossiers that were filed together. */
export const bundle = defineObject({
  name: 'dossiers filed together',
  field: RESIDENCE,
  async make(stage, owner, commune) {
    const headers = { 'idempotency-key': newId() };
    const body = await moving(stage, owner, commune);
    const { id, dossiers } = (await stage.act<SubmittedBundle>(owner, '/api/v1/citizen/bundles', { body, headers })).body;
    return { id, parts: dossiers.map((dossier) => dossier.id) };
  },
});
