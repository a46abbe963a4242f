import { useSession } from '@tinhso/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import { emptyDraft, isBegun, type ReportDraft } from './draft.js';
import { takeKey } from './guest-key.js';
import { findDraft, forgetReportOnDevice, keepDraft, type FoundDraft } from './kept-draft.js';

/** The report being written, kept on this device while it is written. */
export function useReportDraft() {
  const { textKey } = useSession();
  const [draft, setDraft] = useState<ReportDraft>(emptyDraft);
  const [found, setFound] = useState<FoundDraft | 'looking'>('looking');
  const touched = useRef(false);
  const keeping = useRef<Promise<void>>(Promise.resolve());
  const look = useCallback(async () => {
    const now = await findDraft(textKey);
    setFound(now);
    if (now?.kind === 'draft' && !touched.current && isBegun(now.draft)) setDraft({ ...emptyDraft, ...now.draft });
  }, [textKey]);
  useEffect(() => void look(), [look]);
  useEffect(() => {
    // At once, one after the other: a page may go at any moment.
    if (touched.current) keeping.current = keeping.current.then(() => (touched.current ? keepDraft(draft, textKey) : undefined));
  }, [draft, textKey]);
  const change = useCallback((part: Partial<ReportDraft>) => {
    touched.current = true;
    setDraft((before) => ({ ...before, ...part }));
  }, []);
  const forget = useCallback(async () => {
    touched.current = false;
    setDraft(emptyDraft);
    setFound(undefined);
    await keeping.current;
    await forgetReportOnDevice();
  }, []);
  const claim = useCallback(
    (key: string) => {
      takeKey(key);
      return look();
    },
    [look],
  );
  return { draft, change, forget, claim, found, restored: found !== 'looking' && found?.kind === 'draft' && isBegun(found.draft) };
}
