import { maskText, type FeedbackCategory } from '@tinhso/feedback-contract';
import { Card, Notice, useLang, useT } from '@tinhso/ui';
import type { ReportDraft } from '../draft/draft.js';
import type { ReportPhoto } from '../photos/usePhotos.js';
import { checkMessages } from './check-messages.js';

/** The public page before there is one: what was taken out, the name as it was chosen, and whether somebody looks at it first. */
export function PublicLook({
  draft,
  category,
  placeName,
  reporterName,
  photos,
  secret,
}: {
  draft: ReportDraft;
  category: FeedbackCategory;
  placeName: string;
  /** Name that would be shown. */
  reporterName: string;
  photos: readonly ReportPhoto[];
  /** A denunciation: nobody but the office reads it. */
  secret: boolean;
}) {
  const t = useT(checkMessages);
  const lang = useLang();
  const words = maskText(draft.text.trim());
  const address = maskText(draft.address.trim());
  const name = draft.nameShown === 'shown' && reporterName ? reporterName : t('feedback.check.noName');
  if (secret) return <Notice tone="warn">{t('feedback.check.secret')}</Notice>;
  return (
    <Card className="look">
      <h2>{t('feedback.check.public')}</h2>
      <h3>{category.name[lang]}</h3>
      <p className="ticket-text">{words.text}</p>
      <p className="small quiet">{[address.text, placeName, name].filter(Boolean).join(' · ')}</p>
      {photos.length > 0 && (
        <ul className="ticket-photos" aria-label={t('feedback.check.photos')}>
          {photos.map(({ key, preview }, i) => (
            <li key={key} className="photo">
              {preview && <img src={preview} alt={t('feedback.check.photo', { n: i + 1 })} />}
            </li>
          ))}
        </ul>
      )}
      {(words.masked || address.masked) && <p className="hint">{t('feedback.check.masked')}</p>}
      <p className="hint">{t(category.moderation === 'before' ? 'feedback.check.before' : 'feedback.check.after')}</p>
    </Card>
  );
}
