import { feedbackLimits } from '@tinhso/feedback-contract';
import { Button, Icon, useT } from '@tinhso/ui';
import { useId, type ChangeEvent } from 'react';
import { messages } from '../report/messages.js';
import type { ReportPhoto } from './usePhotos.js';

/** Photos side by side, each with its way, and a place for the next. */
export function PhotoGrid({
  photos,
  onTake,
  onRemove,
  onRetry,
}: {
  photos: readonly ReportPhoto[];
  onTake: (photo: File) => Promise<void>;
  onRemove: (key: string) => void;
  onRetry: (key: string) => void;
}) {
  const t = useT(messages);
  const id = useId();
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    const room = feedbackLimits.files - photos.length;
    for (const photo of [...(event.target.files ?? [])].slice(0, room)) void onTake(photo);
    event.target.value = '';
  };
  return (
    <>
      <ul className="photos">
        {photos.map((photo, i) => (
          <li key={photo.key}>
            <div className="photo">
              {photo.preview ? <img src={photo.preview} alt={t('feedback.photo.alt', { n: i + 1 })} /> : <Icon name="picture" size="l" />}
              <button
                type="button"
                className="photo__x"
                aria-label={t('feedback.photo.remove', { n: i + 1 })}
                onClick={() => onRemove(photo.key)}
              >
                <i>
                  <Icon name="close" size="s" />
                </i>
              </button>
            </div>
            <PhotoState photo={photo} onRetry={onRetry} />
          </li>
        ))}
        {photos.length < feedbackLimits.files && (
          <li>
            <label className="photo photo--add" htmlFor={id}>
              <Icon name="camera" />
              {t(photos.length > 0 ? 'feedback.photo.more' : 'feedback.photo.first')}
            </label>
            <input id={id} className="visually-hidden" type="file" accept="image/*" multiple onChange={take} />
          </li>
        )}
      </ul>
      <p className="hint">{t(photos.length > 0 ? 'feedback.photo.stripped' : 'feedback.photo.hint', { count: feedbackLimits.files })}</p>
    </>
  );
}

function PhotoState({ photo, onRetry }: { photo: ReportPhoto; onRetry: (key: string) => void }) {
  const t = useT(messages);
  if (photo.state === 'refused')
    return (
      <p className="photo__state photo__state--error" role="alert">
        {photo.reason ?? t('feedback.photo.refused')}
      </p>
    );
  if (photo.state === 'failed')
    return (
      <Button small look="secondary" onClick={() => onRetry(photo.key)}>
        {t('feedback.photo.retry')}
      </Button>
    );
  const state = photo.state === 'held' && photo.unkept ? 'unkept' : photo.state;
  return (
    <p className="photo__state" role="status">
      {state === 'sending' ? t('feedback.photo.sending', { percent: Math.round(photo.share * 100) }) : t(`feedback.photo.${state}`)}
    </p>
  );
}
