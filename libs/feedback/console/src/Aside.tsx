import type { StaffTicket } from '@tinhso/feedback-contract';
import { PlaceMap, useT } from '@tinhso/ui';
import { Failure, Glyph, Kbd } from '@tinhso/ui/console';
import { Link } from 'wouter';
import { ContractorBox } from './contractor/ContractorBox.js';
import { messages } from './messages.js';
import { ticketPath } from './paths.js';
import type { Act, Acts } from './useActs.js';

/** Acts that have a key of their own. */
const CAPS: Partial<Record<Act, string>> = { answer: 'R', ask: 'H', pass_on: 'C', reroute: 'V' };
const MORE: readonly Act[] = [
  'start',
  'answer',
  'ask',
  'resume',
  'pass_on',
  'reroute',
  'publish',
  'split',
  'merge',
  'unmerge',
  'close',
  'reject',
];

/** Where it is, whose it is and why, what else is near, what can be done. */
export function Aside({ ticket, acts }: { ticket: StaffTicket; acts: Acts }) {
  const t = useT(messages);
  const { lat, long, place, routing, related } = ticket;
  const spot = lat !== undefined && long !== undefined ? { lat, long } : undefined;
  return (
    <aside className="col ticket-aside" aria-label={t('feedback.aside')}>
      <div className="scroll">
        <div className="box">
          {spot && <PlaceMap label={t('feedback.map', { place })} pin={spot} pinLabel={ticket.title} />}
          <b>{place || t('feedback.noPlace')}</b>
          {spot && (
            <div className="m s num">
              {spot.lat.toFixed(5)}, {spot.long.toFixed(5)}
            </div>
          )}
        </div>
        <div className="box">
          <h2>{t(ticket.unitName ? 'feedback.holder' : 'feedback.suggested')}</h2>
          <b>{ticket.unitName ?? routing.unit?.name}</b>
          {ticket.officer && <div className="m s">{ticket.officer.name}</div>}
          <ul className="ticket-why">
            {routing.why.map((line) => (
              <li key={line}>
                <Glyph name="check" size={16} />
                {line}
              </li>
            ))}
          </ul>
          {acts.can('assign') && (
            <button type="button" className="btn p lg w" disabled={acts.busy} onClick={() => acts.begin('assign')}>
              {t('feedback.act.assign')} <Kbd cap="A" />
            </button>
          )}
          {acts.can('assign') && (
            <button type="button" className="btn md w" disabled={acts.busy} aria-haspopup="dialog" onClick={acts.route}>
              {t('feedback.route')} <Kbd cap="G" />
            </button>
          )}
          {acts.error ? <Failure error={acts.error} /> : null}
        </div>
        <div className="box">
          <h2>{t('feedback.acts')}</h2>
          <div className="ticket-acts">
            {MORE.filter((act) => ticket.acts.some((each) => each.act === act)).map((act) => (
              <button
                key={act}
                type="button"
                className="btn md"
                aria-disabled={!acts.can(act)}
                title={acts.whyNot(act)}
                onClick={() => acts.begin(act)}
              >
                {t(`feedback.act.${act}`)} {CAPS[act] && <Kbd cap={CAPS[act]} />}
              </button>
            ))}
          </div>
        </div>
        {related.length > 0 && (
          <div className="box">
            <h2>{t('feedback.related')}</h2>
            {related.map(({ id, code, title, statusText, metres, relation }) => (
              <Link key={id} href={ticketPath('unit', id)} className="ticket-related">
                <b>{title}</b>
                <span className="m s num">
                  {[code, t(`feedback.relation.${relation}`), metres !== undefined && t('feedback.metres', { metres }), statusText]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </Link>
            ))}
          </div>
        )}
        <ContractorBox ticket={ticket} />
      </div>
    </aside>
  );
}
