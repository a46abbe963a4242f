import type { CheckFault } from '@tinhso/procedures-contract';
import { useLang, useT } from '@tinhso/ui';
import { Glyph } from '@tinhso/ui/console';
import { useDesign } from '../kit/design.js';
import { messages } from './messages.js';
import { useWay } from './way.js';

/** One fault: what it is, the shortest way to it as a chain, and the ways out. */
export function FaultCard({ fault, onWalk }: { fault: CheckFault; onWalk: (fault: CheckFault) => void }) {
  const t = useT(messages);
  const lang = useLang();
  const { select } = useDesign();
  const way = useWay(fault.counterExample);
  const goTo = () => {
    select(fault.path);
    // The editor of the thing is drawn first; then its control, whose id is the pointer, takes the focus.
    requestAnimationFrame(() => document.getElementById(fault.path)?.focus());
  };
  const acts = (
    <div className="r">
      <button type="button" className="btn md" onClick={goTo}>
        {t('procedures.check.goTo')}
      </button>
      {fault.counterExample?.answers && (
        <button type="button" className="btn q" onClick={() => onWalk(fault)}>
          <Glyph name="play" />
          {t('procedures.check.walk')}
        </button>
      )}
    </div>
  );
  return (
    <article className="fault-card">
      <div className="r top0">
        <span className={fault.severity === 'error' ? 'err' : 'warn'}>
          <Glyph name={fault.severity === 'error' ? 'late' : 'warning'} size={24} />
        </span>
        <div className="grow">
          <b>{fault.message[lang]}</b>
          {fault.counterExample && !fault.counterExample.steps && <div className="m">{fault.counterExample.text[lang]}</div>}
        </div>
        {way.length === 0 && acts}
      </div>
      {way.length > 0 && (
        <ol className="path" aria-label={t('procedures.check.path')}>
          {way.map((stop, index) => (
            <li key={stop.name + String(index)} className={index === way.length - 1 ? 'bad' : undefined}>
              <span className="m s">{stop.name}</span>
              <b>{stop.value}</b>
            </li>
          ))}
        </ol>
      )}
      {way.length > 0 && acts}
    </article>
  );
}
