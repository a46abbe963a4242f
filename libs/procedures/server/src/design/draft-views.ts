import { Inject, Injectable } from '@nestjs/common';
import { IdentityFacade } from '@tinhso/identity-server';
import { accountIdOf, type RequestContext } from '@tinhso/platform';
import type { DraftAction, DraftRow, DraftView, HistoryEntry } from '@tinhso/procedures-contract';
import type { EntityManager } from 'typeorm';
import { CatalogueSnapshot } from '../data/catalogue-snapshot.js';
import type { ProcedureDraftRow, ProcedureHistoryRow } from '../data/draft.entities.js';
import { authorsOf, historyOf, type DraftSummary } from '../data/drafts.js';

type Names = ReadonlyMap<string, string>;

/** Drafts and their story as colleagues read them. */
@Injectable()
export class DraftViews {
  constructor(
    @Inject(IdentityFacade) private readonly identity: IdentityFacade,
    @Inject(CatalogueSnapshot) private readonly snapshot: CatalogueSnapshot,
  ) {}

  async rows(manager: EntityManager, drafts: readonly DraftSummary[]): Promise<DraftRow[]> {
    const names = await this.names(
      manager,
      drafts.flatMap(({ authorId, editorId }) => [authorId, editorId]),
    );
    return drafts.map((draft) => rowOf(draft, names));
  }

  async history(manager: EntityManager, entries: readonly ProcedureHistoryRow[]): Promise<HistoryEntry[]> {
    const names = await this.names(
      manager,
      entries.map(({ actorId }) => actorId),
    );
    return entries.map((entry) => ({
      at: entry.happenedAt.toISOString(),
      act: entry.act,
      ...person('by', entry.actorId, names),
      ...(entry.version === null ? {} : { version: entry.version }),
      ...(entry.draftId === null ? {} : { draftId: entry.draftId }),
      ...(entry.note === null ? {} : { note: entry.note }),
    }));
  }

  /** @param scopes what the reader's posts allow */
  async whole(ctx: RequestContext, manager: EntityManager, draft: ProcedureDraftRow): Promise<DraftView> {
    const [row] = await this.rows(manager, [draft]);
    const authors = await authorsOf(manager, draft.id);
    const latest = this.snapshot.latest(draft.code)?.definition.version;
    return {
      ...(row as DraftRow),
      content: draft.content,
      ...(latest !== undefined && draft.state !== 'published' && latest > (draft.basedOn ?? 0) ? { newerVersion: latest } : {}),
      ...(draft.publishedAs === null ? {} : { publishedAs: draft.publishedAs }),
      actions: actionsOn(draft, authors.has(accountIdOf(ctx))),
      history: await this.history(manager, await historyOf(manager, { draftId: draft.id })),
    };
  }

  names(manager: EntityManager, ids: readonly (string | null | undefined)[]): Promise<Names> {
    return this.identity.namesOf(manager, [...new Set(ids.flatMap((id) => id ?? []))]);
  }
}

/** What can be done with a draft as it stands; whether the reader's posts allow it is another matter. */
function actionsOn({ state }: ProcedureDraftRow, isAuthor: boolean): DraftAction[] {
  if (state === 'draft') return ['save', 'submit', 'discard'];
  if (state !== 'in_review') return [];
  return isAuthor ? ['take_back'] : ['take_back', 'publish', 'send_back'];
}

function person<K extends string>(as: K, id: string | null, names: Names): { [P in K]?: { accountId: string; name: string } } {
  return (id === null ? {} : { [as]: { accountId: id, name: names.get(id) ?? '' } }) as { [P in K]?: { accountId: string; name: string } };
}

const rowOf = (draft: DraftSummary, names: Names): DraftRow => ({
  id: draft.id,
  code: draft.code,
  title: draft.title,
  state: draft.state,
  origin: draft.origin,
  ...(draft.basedOn === null ? {} : { basedOn: draft.basedOn }),
  ...person('author', draft.authorId, names),
  ...person('editor', draft.editorId, names),
  changedAt: draft.changedAt.toISOString(),
  revision: draft.revision,
});
