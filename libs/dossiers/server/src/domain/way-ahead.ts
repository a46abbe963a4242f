import type { Bilingual, ComingThing, DossierStatus, WayAhead } from '@tinhso/dossiers-contract';
import type { FullStep } from '@tinhso/procedures-contract';
import { afterWait, comingTitles, onceForAll, opinionTitle, workTitle } from './coming-texts.js';

type Locale = keyof Bilingual;

/** A step, the office that does it, and by when it is expected to be done. */
export interface PlannedStep {
  readonly step: FullStep;
  readonly office: string;
  readonly dueAt?: Date;
}

/** Where a dossier stands. Nothing in it names a person. */
export interface Standing {
  readonly status: DossierStatus;
  /** The step it is in, and those that come after it if nothing comes between. */
  readonly now?: PlannedStep;
  readonly ahead: readonly PlannedStep[];
  /** The office whose move it is. */
  readonly office: string;
  /** When the result was promised, or is expected. */
  readonly resultAt?: Date | undefined;
  readonly wait?: { readonly until: Date; readonly then: 'stopped' | 'escalated' };
  /** Other offices that have been asked and have not answered. */
  readonly consulting: readonly string[];
}

/** The one thing that comes next, whose it is, and what follows it. */
export function wayAhead(standing: Standing, locale: Locale): WayAhead {
  const { status, now, ahead } = standing;
  if (status === 'returned' || status === 'refused' || status === 'withdrawn' || status === 'stopped')
    return { next: { title: comingTitles[status][locale], side: 'nobody' }, then: [] };
  if (status === 'awaiting_supplement' || status === 'awaiting_payment') {
    // Every date moves with the wait.
    const undated = { ...standing, resultAt: undefined };
    const then = [...(now ? [now] : []), ...ahead].map(({ step, office }) => planned({ step, office }, undated, locale));
    return { next: waited(standing, status, locale), then };
  }
  const later = ahead.map((each) => planned(each, standing, locale));
  const next = ofOffice(standing, status, locale);
  if (standing.consulting.length === 0) return { next, then: later };
  return { next: opinion(standing.consulting, locale), then: [next, ...later] };
}

const due = (at: Date | undefined): Pick<ComingThing, 'dueAt'> => (at ? { dueAt: at.toISOString() } : {});

function waited({ wait }: Standing, status: 'awaiting_supplement' | 'awaiting_payment', locale: Locale): ComingThing {
  const end = wait ? { ...due(wait.until), detail: afterWait[wait.then][locale] } : {};
  return { title: comingTitles[status][locale], side: 'citizen', ...end };
}

function opinion(offices: readonly string[], locale: Locale): ComingThing {
  const named = offices.join(', ');
  return { title: opinionTitle(named)[locale], side: 'office', office: named };
}

/** What the office does now. A step that lasts is called by its own name only in the work. */
function ofOffice(
  { status, now, office, resultAt }: Standing,
  doing: keyof typeof comingTitles | 'accepted' | 'processing',
  locale: Locale,
): ComingThing {
  const title = doing === 'accepted' || doing === 'processing' ? (now?.step.title ?? workTitle) : comingTitles[doing];
  return {
    title: title[locale],
    side: 'office',
    office,
    ...due(status === 'completed' ? resultAt : now?.dueAt),
    ...(status === 'submitted' ? { detail: onceForAll[locale] } : {}),
  };
}

/** A step that is still to come. */
function planned({ step, office, dueAt }: PlannedStep, { resultAt }: Standing, locale: Locale): ComingThing {
  const { status } = step;
  const known = status === 'submitted' || status === 'awaiting_signature' || status === 'completed';
  return {
    title: (known ? comingTitles[status] : step.title)[locale],
    side: 'office',
    office,
    ...due(status === 'completed' ? resultAt : dueAt),
  };
}
