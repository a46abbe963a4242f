import type { EntityManager } from 'typeorm';
import { isClosed, type DossierStatus } from '@tinhso/dossiers-contract';
import { idBytes, idFromBytes, type Tx } from '@tinhso/platform';
import type { LocalText } from '@tinhso/procedures-contract';
import { DossierRow } from '../data/dossier.entity.js';
import { BundleMemberRow, BundleRow } from './bundle.entities.js';

/** What the list says of a bundle, by the dossier that stands for it. */
export interface ListedBundle {
  readonly id: string;
  readonly title: LocalText;
  readonly dossiers: number;
  readonly closed: number;
  readonly itemsAsked: number;
}

/** Keeps what was filed together; the first dossier stands for all of them. */
export async function insertBundle(tx: Tx, bundle: Omit<BundleRow, 'submittedAt'>, dossierIds: readonly string[]): Promise<void> {
  await tx.manager.insert(BundleRow, { ...bundle, submittedAt: tx.now });
  await tx.manager.insert(
    BundleMemberRow,
    dossierIds.map((dossierId, position) => ({ dossierId, bundleId: bundle.id, position })),
  );
}

/** A page of a citizen's dossiers, newest first; of those filed together only the first. */
export function listedDossiersOf(
  manager: EntityManager,
  accountId: string,
  after: { at: Date; id: string } | undefined,
  limit: number,
): Promise<DossierRow[]> {
  const query = manager
    .createQueryBuilder(DossierRow, 'd')
    .leftJoin(BundleMemberRow, 'm', 'm.dossierId = d.id')
    .where('d.accountId = :account AND (m.position IS NULL OR m.position = 0)', { account: idBytes(accountId) });
  if (after) query.andWhere('(d.submittedAt < :at OR (d.submittedAt = :at AND d.id < :id))', { at: after.at, id: idBytes(after.id) });
  return query.orderBy('d.submittedAt', 'DESC').addOrderBy('d.id', 'DESC').limit(limit).getMany();
}

interface MemberRecord {
  readonly lead: Buffer;
  readonly id: Buffer;
  readonly title: string;
  readonly status: DossierStatus;
  readonly items_asked: number;
}

/** The bundles that some dossiers stand for, in one query; by the id of the dossier. */
export async function bundlesLedBy(manager: EntityManager, dossierIds: readonly string[]): Promise<Map<string, ListedBundle>> {
  if (dossierIds.length === 0) return new Map();
  const rows: MemberRecord[] = await manager.query(
    `SELECT l.dossier_id AS lead, b.id, b.title, d.status, d.items_asked
     FROM dossier_bundle_member l JOIN dossier_bundle b ON b.id = l.bundle_id
     JOIN dossier_bundle_member m ON m.bundle_id = l.bundle_id JOIN dossier d ON d.id = m.dossier_id
     WHERE l.position = 0 AND l.dossier_id IN (?)`,
    [dossierIds.map(idBytes)],
  );
  const found = new Map<string, ListedBundle>();
  for (const { lead, id, title, status, items_asked } of rows) {
    const key = idFromBytes(lead);
    const known = found.get(key) ?? { id: idFromBytes(id), title: JSON.parse(title) as LocalText, dossiers: 0, closed: 0, itemsAsked: 0 };
    found.set(key, {
      ...known,
      dossiers: known.dossiers + 1,
      closed: known.closed + (isClosed(status) ? 1 : 0),
      itemsAsked: known.itemsAsked + items_asked,
    });
  }
  return found;
}

/** A bundle with its dossiers in order; only those of this account, so that somebody else's is as if it were not there. */
export async function findBundle(
  manager: EntityManager,
  accountId: string,
  id: string,
): Promise<{ bundle: BundleRow; dossiers: DossierRow[] } | undefined> {
  const dossiers = await manager
    .createQueryBuilder(DossierRow, 'd')
    .innerJoin(BundleMemberRow, 'm', 'm.dossierId = d.id')
    .where('m.bundleId = :id AND d.accountId = :account', { id: idBytes(id), account: idBytes(accountId) })
    .orderBy('m.position')
    .getMany();
  const bundle = dossiers.length > 0 ? await manager.findOneBy(BundleRow, { id }) : null;
  return bundle ? { bundle, dossiers } : undefined;
}
