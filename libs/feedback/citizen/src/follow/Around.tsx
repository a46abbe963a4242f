import { useQuery } from '@tanstack/react-query';
import { alertDistances } from '@tinhso/feedback-contract';
import { Button, FieldError, Notice, PlaceMap, RadioGroup, useApi, useT } from '@tinhso/ui';
import { placeOptions } from '../queries.js';
import { usePosition } from '../place/usePosition.js';
import { messages } from './alert-messages.js';
import type { AreaWish } from './area.js';

/** A place and how far around it: by the position of this device, or by a pin on the map. */
export function Around({
  wish: { point, metres },
  missing,
  onChange,
}: {
  wish: AreaWish;
  missing: boolean;
  onChange: (part: Partial<AreaWish>) => void;
}) {
  const t = useT(messages);
  const position = usePosition((at) => onChange({ point: at }));
  const found = useQuery({ ...placeOptions(useApi(), point ?? { lat: 0, long: 0 }), enabled: point !== undefined }).data;
  return (
    <>
      <div className={missing ? 'field field--error' : 'field'} id="alert-point" tabIndex={-1}>
        {missing && <FieldError id="alert-point-error">{t('feedback.alerts.pointMissing')}</FieldError>}
        <Button look="secondary" icon="pin" onClick={position.find} busy={position.state === 'asking' && t('feedback.alerts.locating')}>
          {t('feedback.alerts.position')}
        </Button>
        <p role="status" className="hint">
          {found?.commune && t('feedback.alerts.at', { commune: found.commune.name })}
          {found && !found.inside && t('feedback.alerts.outside')}
        </p>
        {position.state === 'failed' && <Notice tone="warn">{t('feedback.alerts.positionFailed')}</Notice>}
        <PlaceMap
          label={t('feedback.alerts.map')}
          pin={point}
          pinLabel={t('feedback.alerts.pin')}
          metres={metres}
          onPin={(at) => onChange({ point: at })}
        />
        <p className="hint">{t('feedback.alerts.mapHint')}</p>
      </div>
      <RadioGroup
        id="alert-metres"
        label={t('feedback.alerts.howFar')}
        value={String(metres)}
        onChange={(value) => onChange({ metres: alertDistances.find((each) => String(each) === value) ?? metres })}
        options={alertDistances.map((each) => ({
          value: String(each),
          label: each < 1000 ? t('feedback.alerts.metres', { metres: each }) : t('feedback.alerts.kilometres', { km: each / 1000 }),
        }))}
      />
    </>
  );
}
