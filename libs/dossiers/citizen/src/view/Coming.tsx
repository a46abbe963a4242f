import type { ComingThing, WayAhead } from '@tinhso/dossiers-contract';
import { formatDay, useLang, useT, type TimelineEntry } from '@tinhso/ui';
import { messages } from './messages.js';

type Shown = Omit<ComingThing, 'office'> & { office?: string | undefined };

/** What is still to come, for the top of a timeline: the result first, then backwards to what comes next. Nothing once it is over. */
export function comingEntries({ next, then }: WayAhead): TimelineEntry[] {
  if (next.side === 'nobody') return [];
  return [next, ...then]
    .map((thing, at): TimelineEntry => ({
      key: `coming-${at}`,
      phase: thing.side === 'citizen' ? 'now' : 'next',
      title: thing.title,
      children: <Words thing={thing} />,
    }))
    .reverse();
}

/** The one thing that comes next, in the facts of a dossier; who holds it stands there already. */
export function NextThing({ coming: { next }, holder }: { coming: WayAhead; holder: string | undefined }) {
  const t = useT(messages);
  return (
    <div className="who__full">
      <dt>{t('dossiers.who.next')}</dt>
      <dd>
        {next.title}
        <Words thing={next.office === holder ? { ...next, office: undefined } : next} small />
      </dd>
    </div>
  );
}

/** Which office, and by when: a date that the citizen has to keep is a limit, one of an office is expected. */
function Words({ thing: { side, office, dueAt, detail }, small }: { thing: Shown; small?: boolean }) {
  const t = useT(messages);
  const lang = useLang();
  const day = dueAt && formatDay(dueAt, lang, new Date());
  const when = day && t(side === 'citizen' ? 'dossiers.timeline.until' : 'dossiers.timeline.by', { day });
  const place = [office, when].filter(Boolean).join(' · ');
  const Line = small ? 'small' : 'p';
  return (
    <>
      {place && <Line>{place}</Line>}
      {detail && <Line>{detail}</Line>}
    </>
  );
}
