import { processEnds, type FullStep, type StepRoute } from '@tinhso/procedures-contract';
import { useLang, useT } from '@tinhso/ui';
import { ConditionAt } from '../conditions/ConditionAt.js';
import { ChoiceAt } from '../kit/ChoiceAt.js';
import { useAt, useDesign } from '../kit/design.js';
import { ListAt } from '../kit/ListAt.js';
import { PairAt } from '../kit/PairAt.js';
import type { Path } from '../model/path.js';
import { messages } from './messages.js';

/** Where a step leads: the first way whose condition holds; the last one is taken otherwise. */
export function RoutesAt({ path, step }: { path: Path; step: FullStep }) {
  const t = useT(messages);
  const lang = useLang();
  const { definition, editable } = useDesign();
  const [routes, set] = useAt<readonly StepRoute[]>(path);
  const choices = [
    ...definition.steps.filter(({ key }) => key !== step.key).map(({ key, title }) => ({ value: key, label: title[lang] || key })),
    ...processEnds.map((value) => ({ value, label: t(`procedures.end.${value}`) })),
  ];
  if (!routes)
    return (
      <div className="field">
        <span className="lab">{t('procedures.steps.routes')}</span>
        <p className="m none0">{t('procedures.steps.routesFilled')}</p>
        {editable && (
          <button type="button" className="btn q add0" onClick={() => set(step.routes)}>
            {t('procedures.steps.routesOwn')}
          </button>
        )}
      </div>
    );
  return (
    <ListAt<StepRoute>
      path={path}
      label={t('procedures.steps.routes')}
      hint={t('procedures.steps.routesHint')}
      addLabel={t('procedures.steps.addRoute')}
      optional
      fresh={() => ({ to: '#returned' })}
      nameOf={(route) => choices.find(({ value }) => value === route.to)?.label ?? route.to}
    >
      {(_route, at, index) => (
        <>
          <ChoiceAt path={[...at, 'to']} label={t('procedures.steps.to')} choices={choices} />
          {routes.length > 1 && <PairAt path={[...at, 'title']} label={t('procedures.steps.routeTitle')} optional />}
          {index < routes.length - 1 && <ConditionAt path={[...at, 'when']} label={t('procedures.steps.routeWhen')} />}
        </>
      )}
    </ListAt>
  );
}
