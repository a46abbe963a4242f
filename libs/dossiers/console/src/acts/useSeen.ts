import type { StaffDossier } from '@tinhso/dossiers-contract';
import { useT } from '@tinhso/ui';
import { useState } from 'react';
import { changesBetween, type DossierChanges } from '../changes.js';
import type { Act } from './acts.js';
import { messages } from './messages.js';

interface Seen {
  /** The dossier as the person knows it: acts are sent for this version. */
  seen: StaffDossier;
  /** What changed since; undefined when nothing did. */
  changes?: DossierChanges;
  acknowledge: () => void;
  /** Why the act is no longer possible. */
  gone?: string;
}

/** Holds on to the dossier as it was when the act was begun, and compares it with what comes in. */
export function useSeen(dossier: StaffDossier, act: Act): Seen {
  const t = useT(messages);
  const [seen, setSeen] = useState(dossier);
  const view = dossier.actions.find((each) => each.action === act);
  return {
    seen,
    changes: changesBetween(seen, dossier),
    acknowledge: () => setSeen(dossier),
    gone: view?.allowed ? undefined : (view?.text ?? t('dossiers.changed.goneShort')),
  };
}
