import { availableActions, type ActionView, type DossierActor, type DossierFacts } from '@tinhso/dossiers-contract';
import type { DossierRow } from '../data/dossier.entity.js';
import { factsOf } from '../lifecycle/permission.js';

/** What the asking person may do now, with the reasons of what not. */
export const actionViews = (
  row: DossierRow,
  actor: DossierActor,
  locale: 'vi' | 'en',
  { ways, maxPromiseMoves }: Pick<DossierFacts, 'ways' | 'maxPromiseMoves'> = {},
): ActionView[] =>
  availableActions(factsOf(row, ways, maxPromiseMoves), actor).map((state) =>
    state.allowed
      ? { action: state.action, allowed: true }
      : { action: state.action, allowed: false, reason: state.reason, text: state.text[locale] },
  );
