import { availableActions, type ActionView, type DossierActor, type DossierFacts } from '@tinhso/dossiers-contract';
import type { DossierRow } from '../data/dossier.entity.js';
import { factsOf } from '../lifecycle/permission.js';
import type { OfficeLimits } from '../offices/offices.js';

/** What the asking person may do now, with the reasons of what not. */
export const actionViews = (
  row: DossierRow,
  actor: DossierActor,
  locale: 'vi' | 'en',
  { ways, limits }: { ways?: DossierFacts['ways']; limits?: OfficeLimits } = {},
): ActionView[] =>
  availableActions(factsOf(row, ways, limits), actor).map((state) =>
    state.allowed
      ? { action: state.action, allowed: true }
      : { action: state.action, allowed: false, reason: state.reason, text: state.text[locale] },
  );
