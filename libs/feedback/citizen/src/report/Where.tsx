import { useQuery } from '@tanstack/react-query';
import { Button, Combobox, Icon, Notice, PlaceMap, TextField, useApi, useT } from '@tinhso/ui';
import { useState } from 'react';
import { usePosition } from '../place/usePosition.js';
import { communesOptions, placeOptions } from '../queries.js';
import type { ReportDraft } from '../draft/draft.js';
import { messages } from './messages.js';
import type { DraftFault } from './report-body.js';

type Placed = Pick<ReportDraft, 'point' | 'address' | 'commune'>;

/** Where it is: a pin on the map, or the list of communes with an address; either is enough. */
export function Where({
  place,
  takenAt,
  faults,
  onChange,
}: {
  place: Placed;
  takenAt: { lat: number; long: number } | undefined;
  faults: readonly DraftFault[];
  onChange: (part: Partial<Placed>) => void;
}) {
  const t = useT(messages);
  const api = useApi();
  const [byMap, setByMap] = useState(false);
  const position = usePosition((at) => onChange({ point: at }));
  const communes = useQuery(communesOptions(api)).data ?? [];
  const { point } = place;
  return (
    <section className="section" aria-labelledby="report-where">
      <h2 id="report-where" tabIndex={-1}>
        {t('feedback.place.title')}
      </h2>
      {takenAt && !point && <TakenAt at={takenAt} onUse={() => onChange({ point: takenAt })} />}
      <div className="seg" role="group" aria-label={t('feedback.place.how')}>
        <button type="button" aria-pressed={!byMap} onClick={() => setByMap(false)}>
          <Icon name="list" size="s" />
          {t('feedback.place.list')}
        </button>
        <button type="button" aria-pressed={byMap} onClick={() => setByMap(true)}>
          <Icon name="pin" size="s" />
          {t('feedback.place.map')}
        </button>
      </div>
      <Button look="quiet" icon="pin" onClick={position.find} busy={position.state === 'asking' && t('feedback.place.locating')}>
        {t('feedback.place.gps')}
      </Button>
      <div role="status">{position.state === 'failed' && <Notice tone="warn">{t('feedback.place.gpsFailed')}</Notice>}</div>
      {byMap && (
        <>
          <PlaceMap
            label={t('feedback.place.mapLabel')}
            pin={point}
            pinLabel={t('feedback.place.pin')}
            onPin={(at) => onChange({ point: at })}
          />
          <p className="hint">{t('feedback.place.mapHint')}</p>
        </>
      )}
      {point ? (
        <Pinned point={point} onRemove={() => onChange({ point: undefined })} />
      ) : (
        <Combobox
          id="report-commune"
          label={t('feedback.place.commune')}
          error={
            faults.includes('place') ? t('feedback.place.fault') : faults.includes('commune') ? t('feedback.place.communeFault') : undefined
          }
          value={place.commune}
          onChange={(commune) => onChange({ commune })}
          options={communes.map(({ code, fullName }) => ({ value: code, label: fullName }))}
        />
      )}
      <TextField
        id="report-address"
        label={t('feedback.place.address')}
        hint={t('feedback.place.addressHint')}
        optional
        value={place.address}
        onChange={(address) => onChange({ address })}
        input={{ maxLength: 300, autoComplete: 'off' }}
      />
    </section>
  );
}

function TakenAt({ at, onUse }: { at: { lat: number; long: number }; onUse: () => void }) {
  const t = useT(messages);
  const place = useQuery(placeOptions(useApi(), at)).data;
  if (!place?.commune) return null;
  return (
    <Notice>
      <p>{t('feedback.place.taken', { commune: place.commune.name })}</p>
      <div className="notice__act">
        <Button small look="secondary" onClick={onUse}>
          {t('feedback.place.useTaken')}
        </Button>
      </div>
    </Notice>
  );
}

function Pinned({ point, onRemove }: { point: { lat: number; long: number }; onRemove: () => void }) {
  const t = useT(messages);
  const place = useQuery(placeOptions(useApi(), point)).data;
  return (
    <div className="pinned" role="status">
      {place && !place.inside && <Notice tone="warn">{t('feedback.place.outside')}</Notice>}
      {place?.commune && (
        <p>
          <strong>{t('feedback.place.at', { commune: place.commune.name })}</strong>
          {place.near.length > 0 && <small>{t('feedback.place.near', { communes: place.near.map(({ name }) => name).join(', ') })}</small>}
        </p>
      )}
      <Button look="quiet" icon="close" onClick={onRemove}>
        {t('feedback.place.unpin')}
      </Button>
    </div>
  );
}
