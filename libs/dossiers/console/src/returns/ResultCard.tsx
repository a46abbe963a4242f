import type { DeskResult } from '@tinhso/dossiers-contract';
import { formatMoment, useDownload, useLang, useT } from '@tinhso/ui';
import { Failure, Glyph } from '@tinhso/ui/console';
import { Link } from 'wouter';
import { messages } from './messages.js';
import { useMoves, type Move } from './queries.js';

/** What the desk does next with a result, by where it is. */
const NEXT: Partial<Record<DeskResult['state'], Move>> = { to_send: 'dispatch', on_way: 'arrival', to_post: 'posting' };

/** A result on the desk, with the one thing to do with it. */
export function ResultCard({ item, onHandOut }: { item: DeskResult; onHandOut: () => void }) {
  const t = useT(messages);
  const lang = useLang();
  const { move } = useMoves(item.id);
  const next = NEXT[item.state];
  return (
    <article className="box result-card">
      <div className="r between">
        <h2>
          {item.applicantName} <span className="m num nw">{item.code}</span>
        </h2>
        <span className="m num nw">{t('returns.since', { at: formatMoment(item.since, lang, new Date()) })}</span>
      </div>
      <p>{item.procedure.title}</p>
      <p className="m s">
        {wayLine(item)
          .map(([key, values]) => t(key, values))
          .join(' · ')}
      </p>
      {item.state === 'registering' && <p className="m s">{t('returns.registering')}</p>}
      {item.dueAt && (
        <p className={item.late ? 'err' : 'm s'}>
          {item.late && <Glyph name="late" size={16} />}{' '}
          {t(item.late ? `returns.late.${turn(item)}` : 'returns.dueAt', { at: formatMoment(item.dueAt, lang, new Date()) })}
        </p>
      )}
      {item.note && (
        <p className="err">
          <Glyph name="warning" size={16} /> {item.note}
        </p>
      )}
      {item.uncollected && (
        <p className="err">
          <Glyph name="clock" size={16} /> {t('returns.uncollected')}
        </p>
      )}
      {move.isError && <Failure error={move.error} />}
      <div className="r acts">
        {item.state === 'waiting' && (
          <button type="button" className="btn p md" onClick={onHandOut}>
            {t('returns.act.handOut')}
          </button>
        )}
        {next && (
          <button
            type="button"
            className="btn p md"
            aria-disabled={move.isPending}
            onClick={() => !move.isPending && move.mutate({ act: next, version: item.version })}
          >
            {t(move.isPending ? 'returns.sending' : `returns.act.${next}`)}
          </button>
        )}
        {item.state === 'ready' && (
          <Link className="btn p md" href={`~/console/ho-so/${item.id}`}>
            {t('returns.act.open')}
          </Link>
        )}
        {item.parcelNumber && item.state === 'posted' && <Label id={item.id} number={item.parcelNumber} />}
        {item.state === 'handed_out' && item.way !== 'app' && (
          <Link className="btn md" href={`/${item.id}/phieu`}>
            {t('returns.act.slip')}
          </Link>
        )}
      </div>
    </article>
  );
}

/** What of it is late. */
const turn = ({ state }: DeskResult) => (state === 'on_way' ? 'arrival' : state === 'ready' ? 'closing' : 'sending');

type Line = [
  'returns.filedAt' | 'returns.from' | 'returns.goesTo' | 'returns.heldBy' | 'returns.byPost' | 'returns.parcel',
  Record<string, string>,
];

function wayLine(item: DeskResult): Line[] {
  const lines: Line[] = [['returns.filedAt', { office: item.filedAt.name }]];
  if (item.from) lines.push(['returns.from', { office: item.from.name }]);
  if (item.goesTo) lines.push(['returns.goesTo', { office: item.goesTo.name }]);
  if (item.heldBy.id !== item.filedAt.id && item.state !== 'to_send') lines.push(['returns.heldBy', { office: item.heldBy.name }]);
  if (item.way === 'post') lines.push(['returns.byPost', {}]);
  if (item.parcelNumber) lines.push(['returns.parcel', { number: item.parcelNumber }]);
  return lines;
}

function Label({ id, number }: { id: string; number: string }) {
  const t = useT(messages);
  const download = useDownload();
  return (
    <>
      <button
        type="button"
        className="btn md"
        aria-disabled={download.busy}
        onClick={() => !download.busy && void download.start(`/api/v1/staff/returns/${id}/label`, `${number}.pdf`)}
      >
        <Glyph name="download" /> {t('returns.act.label')}
      </button>
      {download.error && <Failure error={download.error} />}
    </>
  );
}
