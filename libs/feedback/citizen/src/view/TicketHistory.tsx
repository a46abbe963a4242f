import type { TicketMoment } from '@tinhso/feedback-contract';
import { formatDay, formatTime, Section, Timeline, useLang, useT } from '@tinhso/ui';
import { messages } from './messages.js';

/** What happened to a report, newest first. */
export function TicketHistory({ timeline }: { timeline: readonly TicketMoment[] }) {
  const t = useT(messages);
  const lang = useLang();
  const newestFirst = [...timeline].sort((a, b) => b.at.localeCompare(a.at));
  return (
    <Section title={t('feedback.ticket.history')} id="history">
      <Timeline
        entries={newestFirst.map(({ at, kind, title, text, unit }, i) => ({
          key: `${at} ${kind} ${i}`,
          phase: 'done',
          title,
          time: { iso: at, text: `${formatTime(at)}, ${formatDay(at, lang, new Date())}` },
          children: (
            <>
              {unit && <p>{unit}</p>}
              {text && <p className="ticket-text">{text}</p>}
            </>
          ),
        }))}
      />
    </Section>
  );
}
