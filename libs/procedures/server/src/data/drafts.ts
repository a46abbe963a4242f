import { newId } from '@tinhso/kernel';
import { accountIdOf, idBytes, type Tx } from '@tinhso/platform';
import type { DraftContent, DraftState, ProcedureAct } from '@tinhso/procedures-contract';
import { In, type EntityManager } from 'typeorm';
import { ProcedureDraftRow, ProcedureHistoryRow } from './draft.entities.js';

export type DraftSummary = Omit<ProcedureDraftRow, 'content'>;

const SUMMARY = {
  id: true,
  code: true,
  title: true,
  state: true,
  origin: true,
  basedOn: true,
  revision: true,
  authorId: true,
  editorId: true,
  publishedAs: true,
  createdAt: true,
  changedAt: true,
} as const;

export const findDraft = (manager: EntityManager, id: string): Promise<ProcedureDraftRow | null> =>
  manager.findOneBy(ProcedureDraftRow, { id });

/** Drafts in some states without their content, last changed first; of one procedure if told. */
export const draftsIn = (manager: EntityManager, states: readonly DraftState[], code?: string): Promise<DraftSummary[]> =>
  manager.find(ProcedureDraftRow, {
    where: { state: In([...states]), ...(code === undefined ? {} : { code }) },
    select: SUMMARY,
    order: { changedAt: 'DESC', id: 'DESC' },
  });

/** The ORM's types want to know every member of a JSON column. */
const stored = (content: DraftContent) => content as Record<string, never>;

export async function insertDraft(
  tx: Tx,
  draft: Omit<ProcedureDraftRow, 'createdAt' | 'changedAt' | 'revision' | 'publishedAs'>,
): Promise<void> {
  await tx.manager.insert(ProcedureDraftRow, {
    ...draft,
    content: stored(draft.content),
    revision: 1,
    publishedAs: null,
    createdAt: tx.now,
    changedAt: tx.now,
  });
}

export type DraftChange = Partial<Pick<ProcedureDraftRow, 'state' | 'content' | 'title' | 'editorId' | 'publishedAs'>>;

/** Changes a draft that still is as it was seen. @returns false when it is another one by now */
export async function changeDraft(
  tx: Tx,
  { id, revision, state }: Pick<ProcedureDraftRow, 'id' | 'revision' | 'state'>,
  { content, ...change }: DraftChange,
): Promise<boolean> {
  const result = await tx.manager
    .createQueryBuilder()
    .update(ProcedureDraftRow)
    .set({ ...change, ...(content ? { content: stored(content) } : {}), revision: revision + 1, changedAt: tx.now })
    .where('id = :id AND revision = :revision AND state = :state', { id: idBytes(id), revision, state })
    .updateEntity(false)
    .execute();
  return result.affected === 1;
}

/** What is written into the story of a procedure. */
export interface Deed {
  readonly code: string;
  readonly act: ProcedureAct;
  readonly draftId?: string;
  readonly version?: number;
  readonly note?: string;
}

export async function recordDeed(tx: Tx, { code, act, draftId, version, note }: Deed): Promise<void> {
  const actorId = tx.ctx.actor.kind === 'staff' ? accountIdOf(tx.ctx) : null;
  const row = { id: newId(), code, act, actorId, draftId: draftId ?? null, version: version ?? null, note: note?.trim() || null };
  await tx.manager.insert(ProcedureHistoryRow, { ...row, happenedAt: tx.now });
}

/** The story of a draft or of a procedure, newest first; bounded, a long story is cut at its old end. */
export const historyOf = (manager: EntityManager, of: { code: string } | { draftId: string }): Promise<ProcedureHistoryRow[]> =>
  manager.find(ProcedureHistoryRow, { where: of, order: { id: 'DESC' }, take: 200 });

/** Everybody who made or edited a draft: none of them can review it. */
export async function authorsOf(manager: EntityManager, draftId: string): Promise<Set<string>> {
  const rows = await manager.find(ProcedureHistoryRow, { where: { draftId, act: In(['created', 'edited']) }, select: { actorId: true } });
  return new Set(rows.flatMap(({ actorId }) => actorId ?? []));
}
