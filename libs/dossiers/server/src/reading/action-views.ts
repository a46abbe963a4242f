import { availableActions, type ActionView, type DossierActor } from '@tinhso/dossiers-contract';
import type { DossierRow } from '../data/dossier.entity.js';
import { factsOf } from '../lifecycle/permission.js';

/** What the asking person may do now, with the reasons of what not. */
export const actionViews = (row: DossierRow, actor: DossierActor, locale: 'vi' | 'en'): ActionView[] =>
  availableActions(factsOf(row), actor).map((state) =>
    state.allowed
      ? { action: state.action, allowed: true }
      : { action: state.action, allowed: false, reason: state.reason, text: state.text[locale] },
  );
