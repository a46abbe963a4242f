import type { CheckFault, CheckReport } from '@tinhso/procedures-contract';
import { useLang, useT } from '@tinhso/ui';
import { Glyph } from '@tinhso/ui/console';
import { useState } from 'react';
import { FaultCard } from './FaultCard.js';
import { messages } from './messages.js';

interface CheckPaneProps {
  report: CheckReport;
  pending: boolean;
  took: number;
  /** Walks the way of a fault in the preview. */
  onWalk: (fault: CheckFault) => void;
}

const severities = ['error', 'warning'] as const;

/** What stands in the way of publishing and what should be looked at, each with the way on which it shows. */
export function CheckPane({ report, pending, took, onWalk }: CheckPaneProps) {
  const t = useT(messages);
  const lang = useLang();
  const [tab, setTab] = useState<(typeof severities)[number]>('error');
  const of = (severity: CheckFault['severity']) => report.faults.filter((fault) => fault.severity === severity);
  const shown = of(tab);
  const figure = new Intl.NumberFormat(lang, { maximumFractionDigits: 1 });
  return (
    <section className="check" aria-label={t('procedures.check')}>
      <div className="tabs">
        <div className="r" role="tablist" aria-label={t('procedures.check')}>
          {severities.map((severity) => (
            <button
              key={severity}
              type="button"
              role="tab"
              id={`check-${severity}`}
              aria-controls="check-panel"
              aria-selected={tab === severity}
              onClick={() => setTab(severity)}
            >
              <span className={severity === 'error' ? 'err' : 'warn'}>
                <Glyph name={severity === 'error' ? 'late' : 'warning'} size={16} />
              </span>
              {t(`procedures.check.${severity}`, { count: of(severity).length })}
            </button>
          ))}
        </div>
        <span className="grow" />
        <span className="m s nw tried" role="status">
          {pending
            ? t('procedures.check.pending')
            : t('procedures.check.tried', { scenarios: figure.format(report.tried.scenarios), seconds: figure.format(took / 1000) })}
        </span>
      </div>
      <div className="check-body" role="tabpanel" id="check-panel" aria-labelledby={`check-${tab}`} tabIndex={0}>
        {shown.length === 0 && (
          <p className="r clean">
            <span className="ok">
              <Glyph name="inTime" />
            </span>
            {t(`procedures.check.clean.${tab}`)}
          </p>
        )}
        {shown.map((fault, index) => (
          <FaultCard key={`${fault.code}${fault.path}${index}`} fault={fault} onWalk={onWalk} />
        ))}
      </div>
    </section>
  );
}
