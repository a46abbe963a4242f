import type { StoredFile } from '@tinhso/files-contract';
import type { AttachedPaper } from '@tinhso/procedures-contract';
import { ApiError, unwrap, useApi } from '@tinhso/ui';
import { useEffect, useRef, useState } from 'react';
import type { OpenDraft } from '../drafts/useDraft.js';
import type { PapersPort } from '../papers-port.js';

/**
 * Brings the files of a draft and the files being sent together: first the port takes in what the draft holds (on another device there is
 * nothing yet), then every change of the port is kept in the draft.
 */
export function usePapersOfDraft(draft: OpenDraft, papers: PapersPort): void {
  const api = useApi();
  const [ready, setReady] = useState(false);
  const begun = useRef(false);
  const { keeper, content } = draft;
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    const load = async ({ paper, fileId }: AttachedPaper) => {
      try {
        papers.adopt(paper, await unwrap<StoredFile>(api.GET('/api/v1/citizen/files/{id}', { params: { path: { id: fileId } } })));
      } catch (error) {
        // Kept no longer: the paper is asked for again. Without network the draft keeps what it has.
        if (!(error instanceof ApiError)) throw error;
        if (error.status !== 404) throw error;
      }
    };
    void Promise.all(keeper.getState().content.papers.map(load)).then(
      () => setReady(true),
      () => undefined,
    );
  }, [api, keeper, papers]);
  const held = papers.all.flatMap(({ paper, state, fileId }) => (state === 'ready' && fileId ? [{ paper, fileId }] : []));
  const key = held.map(({ fileId }) => fileId).join();
  const kept = content.papers.map(({ fileId }) => fileId).join();
  useEffect(() => {
    if (ready && key !== kept) keeper.update({ papers: held });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the ids say all that changes
  }, [ready, key, kept, keeper]);
}
