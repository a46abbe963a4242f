import type { EntityManager } from 'typeorm';
import { idBytes, idFromBytes } from '@tinhso/platform';
import { hasWords } from '../domain/search-keys.js';

/** More is not looked at: whoever finds so many has to type more. */
export const MOST_FOUND = 500;

/** What is looked for: a whole code, a whole key, or words as typed. */
export type DossierSearch = { readonly code: string } | { readonly key: string } | { readonly words: readonly string[] };

const escaped = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

async function byKey(manager: EntityManager, units: readonly Buffer[], comparison: string, key: string, limit: number): Promise<Buffer[]> {
  const rows: { id: Buffer }[] = await manager.query(
    `SELECT DISTINCT dossier_id AS id FROM dossier_search_key WHERE unit_id IN (?) AND k ${comparison} LIMIT ?`,
    [units, key, limit],
  );
  return rows.map(({ id }) => id);
}

/** Words in another order than in the name: those that begin with the longest one, if all the others fit. */
async function inAnyOrder(manager: EntityManager, units: readonly Buffer[], words: readonly string[]): Promise<Buffer[]> {
  const [longest = ''] = [...words].sort((a, b) => b.length - a.length);
  const candidates = await byKey(manager, units, 'LIKE ?', `${escaped(longest)}%`, MOST_FOUND);
  if (candidates.length === 0) return [];
  const rows: { id: Buffer; applicant_name: string; code: string }[] = await manager.query(
    'SELECT id, applicant_name, code FROM dossier WHERE id IN (?)',
    [candidates],
  );
  return rows.filter((row) => hasWords(words, row.applicant_name, row.code)).map(({ id }) => id);
}

/**
 * Ids of dossiers that some units find, at most {@link MOST_FOUND}. Each step reads a range of one index and no more.
 * Reach by field is not looked at here.
 */
export async function findDossiers(manager: EntityManager, unitIds: readonly string[], search: DossierSearch): Promise<Buffer[]> {
  const units = unitIds.map(idBytes);
  if (units.length === 0) return [];
  if ('code' in search) {
    const rows: { id: Buffer }[] = await manager.query('SELECT id FROM dossier WHERE code = ?', [search.code]);
    return rows.map(({ id }) => id);
  }
  if ('key' in search) return byKey(manager, units, '= ?', search.key, MOST_FOUND);
  const { words } = search;
  const found = await byKey(manager, units, 'LIKE ?', `${escaped(words.join(' '))}%`, MOST_FOUND);
  return found.length > 0 || words.length < 2 ? found : inAnyOrder(manager, units, words);
}

/** Of some dossiers, one for each person they belong to. */
export async function ownersOf(manager: EntityManager, ids: readonly string[]): Promise<{ id: string; accountId: string }[]> {
  if (ids.length === 0) return [];
  const rows: { id: Buffer; account_id: Buffer }[] = await manager.query(
    'SELECT MIN(id) AS id, account_id FROM dossier WHERE id IN (?) GROUP BY account_id',
    [ids.map(idBytes)],
  );
  return rows.map(({ id, account_id }) => ({ id: idFromBytes(id), accountId: idFromBytes(account_id) }));
}
