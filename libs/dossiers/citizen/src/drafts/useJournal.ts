import { useSession } from '@tinhso/ui';
import { useEffect, useState } from 'react';
import { openJournal, type Journal } from './journal.js';

/** The notes that this device has of a draft, once they are open. */
export function useJournal(draftId: string): Journal | undefined {
  const { textKey } = useSession();
  const [open, setOpen] = useState<{ draftId: string; journal: Journal }>();
  useEffect(() => {
    if (!textKey) return;
    let left = false;
    void openJournal(draftId, textKey).then((journal) => {
      if (!left) setOpen({ draftId, journal });
    });
    return () => {
      left = true;
    };
  }, [draftId, textKey]);
  return open?.draftId === draftId ? open.journal : undefined;
}
