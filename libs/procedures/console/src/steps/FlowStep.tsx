import type { FullStep, StepRoute } from '@tinhso/procedures-contract';
import { useLang, useT } from '@tinhso/ui';
import { Glyph, hoursPerDay, officeTime } from '@tinhso/ui/console';
import type { KeyboardEvent } from 'react';
import { useDesign, useFaults } from '../kit/design.js';
import { useLabels } from '../kit/labels.js';
import { moveAt, pointerOf } from '../model/path.js';
import { messages } from './messages.js';
import { hoursOf } from './share.js';
import { useUnitName } from './unit-name.js';

/** One step of the flow: what it is, who does it where, its share of the time, what goes on beside it and where it leads. */
export function FlowStep({ step, index, days }: { step: FullStep; index: number; days?: number }) {
  const t = useT(messages);
  const lang = useLang();
  const labels = useLabels();
  const unitName = useUnitName();
  const { select, edit, editable } = useDesign();
  const path = ['steps', index];
  const faults = useFaults(path, true);
  const hours = hoursOf(step.percent, days, hoursPerDay);
  const onKey = (event: KeyboardEvent) => {
    if (!event.altKey || !editable || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    edit((definition) => moveAt(definition, path, event.key === 'ArrowUp' ? -1 : 1).root);
  };
  return (
    <li>
      <div className={faults.some((fault) => fault.severity === 'error') ? 'flow-step bad' : 'flow-step'}>
        <span className="flow-no">{index + 1}</span>
        <div className="grow">
          <button type="button" className="link b" onClick={() => select(pointerOf(path))} onKeyDown={onKey}>
            {step.title[lang] || step.key}
          </button>
          <div className="m s">
            {t(statusKey(step.status))} · {labels.role(step.role)}, {unitName(step.unit)}
          </div>
        </div>
        {step.percent > 0 && (
          <span className="badge">
            {step.percent}%{hours === undefined ? '' : ` · ${officeTime(hours, lang)}`}
          </span>
        )}
      </div>
      {step.consultations.map((each) => (
        <div className="flow-side" key={each.key}>
          <Glyph name="users" size={16} />
          {t('procedures.steps.asks', { title: each.title[lang] || each.key, unit: unitName(each.unit), percent: each.percent })}
        </div>
      ))}
      {step.waits.map((wait) => (
        <div className="flow-side" key={wait.for}>
          <Glyph name="hourglass" size={16} />
          {t(`procedures.steps.waits.${wait.for}`, { days: wait.days })}
        </div>
      ))}
      <Routes routes={step.routes} />
    </li>
  );
}

function Routes({ routes }: { routes: readonly StepRoute[] }) {
  const t = useT(messages);
  const lang = useLang();
  const { definition } = useDesign();
  const nameOf = (to: string) => {
    if (to === '#returned' || to === '#refused' || to === '#stopped') return t(`procedures.end.${to}`);
    const found = definition.steps.find((step) => step.key === to);
    return found ? found.title[lang] || found.key : t('procedures.steps.gone', { to });
  };
  return (
    <ul className="flow-routes">
      {routes.map((route, at) => (
        <li key={route.to + String(at)}>
          <Glyph name={routes.length > 1 ? 'branch' : 'down'} size={16} />
          <span>
            {route.title?.[lang] && <b>{route.title[lang]}: </b>}
            {nameOf(route.to)}
            {route.when !== undefined && <span className="m"> {t('procedures.steps.conditional')}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Key of the text for a status; one that is not known has a text of its own. */
export function statusKey(status: string) {
  const known = ['submitted', 'processing', 'awaiting_signature', 'completed'] as const;
  const found = known.find((each) => each === status);
  return found ? (`procedures.status.${found}` as const) : 'procedures.status.unknown';
}
