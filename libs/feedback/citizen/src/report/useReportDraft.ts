import { useSession } from '@tinhso/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import { emptyDraft, forgetReportDraft, isBegun, keepDraft, readDraft, type ReportDraft } from './draft.js';

const KEEP_AFTER_MS = 400;

/** The report being written, kept on this device while it is written. */
export function useReportDraft() {
  const { status, textKey } = useSession();
  const [draft, setDraft] = useState<ReportDraft>(emptyDraft);
  const [restored, setRestored] = useState(false);
  const touched = useRef(false);
  useEffect(() => {
    if (status === 'restoring') return;
    let current = true;
    void readDraft(textKey).then((kept) => {
      if (!current || !kept || touched.current || !isBegun(kept)) return;
      setDraft({ ...emptyDraft, ...kept });
      setRestored(true);
    });
    return () => {
      current = false;
    };
  }, [status, textKey]);
  useEffect(() => {
    if (!touched.current) return;
    const timer = setTimeout(() => void keepDraft(draft, textKey), KEEP_AFTER_MS);
    return () => clearTimeout(timer);
  }, [draft, textKey]);
  const change = useCallback((part: Partial<ReportDraft>) => {
    touched.current = true;
    setDraft((before) => ({ ...before, ...part }));
  }, []);
  const forget = useCallback(() => {
    touched.current = false;
    setDraft(emptyDraft);
    setRestored(false);
    forgetReportDraft();
  }, []);
  return { draft, change, forget, restored };
}
