import type { Draft, DraftSaved } from '@tinhso/dossiers-contract';
import { unwrap, useApi, useSession } from '@tinhso/ui';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { DraftKeeper, type KeeperState } from './draft-keeper.js';
import type { Journal } from './journal.js';

/** A draft that is open: its state, its keeper, and the notes of this device. */
export interface OpenDraft extends KeeperState {
  keeper: DraftKeeper;
  journal: Journal;
}

/** Keeps an open draft saved; tries again when the network or the session comes back. */
export function useDraft(draft: Draft, journal: Journal): OpenDraft {
  const api = useApi();
  const { status } = useSession();
  const [keeper] = useState(
    () =>
      new DraftKeeper(draft, {
        journal,
        save: (body) => unwrap<DraftSaved>(api.PUT('/api/v1/citizen/drafts/{id}', { params: { path: { id: draft.id } }, body })),
      }),
  );
  const state = useSyncExternalStore(keeper.subscribe, keeper.getState, keeper.getState);
  useEffect(() => {
    const flush = () => void keeper.flush();
    window.addEventListener('online', flush);
    return () => {
      window.removeEventListener('online', flush);
      keeper.pause();
    };
  }, [keeper]);
  useEffect(() => {
    if (status === 'signed-in') void keeper.flush();
  }, [status, keeper]);
  return { ...state, keeper, journal };
}
