import type { StaffWaiver } from '@tinhso/payments-contract';
import { formatDate, formatMoment, formatMoney, useLang, useT } from '@tinhso/ui';
import { messages } from './messages.js';
import type { WaiverAct } from './queries.js';
import { standingOf } from './standing.js';

interface WaiverLineProps {
  waiver: StaffWaiver;
  acts: readonly WaiverAct[];
  onAct: (act: WaiverAct) => void;
  onLook: () => void;
}

/** One rule. */
export function WaiverLine({ waiver, acts, onAct, onLook }: WaiverLineProps) {
  const t = useT(messages);
  const { subject, procedureCode, people, relief, startsOn, endsOn, used } = waiver;
  const standing = standingOf(waiver);
  return (
    <tr>
      <td>
        <div>
          <b>{waiver.title}</b>
        </div>
        <div>{waiver.legalSource}</div>
      </td>
      <td>
        <div>{procedureCode ? t('waivers.procedure', { code: procedureCode }) : t(`waivers.subject.${subject}`)}</div>
        <div>
          {people === undefined ? (
            t('waivers.everybody')
          ) : (
            <button type="button" className="btn q sm" onClick={onLook} title={t('waivers.look')}>
              {t('waivers.people', { count: people })}
            </button>
          )}
          {' · '}
          {waiver.unitName}
        </div>
      </td>
      <td>
        <div>
          {relief.kind === 'amount'
            ? t('waivers.sum', { amount: formatMoney(relief.amount) })
            : relief.percent === 100
              ? t('waivers.whole')
              : t('waivers.share', { percent: relief.percent })}
        </div>
        <div>{used.times > 0 ? t('waivers.used', { amount: formatMoney(used.amount), count: used.times }) : t('waivers.unused')}</div>
      </td>
      <td>
        <div className="num">
          {endsOn
            ? t('waivers.days', { from: formatDate(startsOn), to: formatDate(endsOn) })
            : t('waivers.open', { from: formatDate(startsOn) })}
        </div>
        {standing && <div>{t(`waivers.${standing}`)}</div>}
      </td>
      <td>
        <div>{waiver.stateText}</div>
        <Who waiver={waiver} />
      </td>
      <td>
        <div className="transfer-acts">
          {acts.map((act) => (
            <button key={act} type="button" className={act === 'approve' ? 'btn p md' : 'btn md'} onClick={() => onAct(act)}>
              {t(`waivers.${act}`)}
            </button>
          ))}
          {waiver.state === 'proposed' && !waiver.mayDecide && <span className="m s">{t('waivers.own')}</span>}
        </div>
      </td>
    </tr>
  );
}

/** Who did the last thing to it, and why. */
function Who({ waiver: { state, proposedBy, proposedAt, decidedBy, decidedAt, endedBy, endedAt, note = '' } }: { waiver: StaffWaiver }) {
  const t = useT(messages);
  const lang = useLang();
  const at = (iso: string | undefined): string => (iso ? formatMoment(iso, lang) : '');
  if (state === 'ended') return <div>{t('waivers.ended', { name: endedBy ?? '', at: at(endedAt), note })}</div>;
  if (state === 'rejected') return <div>{t('waivers.refused', { name: decidedBy ?? '', at: at(decidedAt), note })}</div>;
  if (state === 'approved') return <div>{t('waivers.decided', { name: decidedBy ?? '', at: at(decidedAt) })}</div>;
  return <div>{t('waivers.by', { name: proposedBy, at: at(proposedAt) })}</div>;
}
