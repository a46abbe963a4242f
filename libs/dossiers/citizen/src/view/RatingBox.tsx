import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  ratingLevels,
  ratingReasons,
  ratingReasonTexts,
  ratingTexts,
  type CitizenDossier,
  type RatingLevel,
  type RatingReason,
  type RatingView,
} from '@tinhso/dossiers-contract';
import {
  Button,
  Checkbox,
  FieldGroup,
  formatDay,
  liveKey,
  Notice,
  ProblemNotice,
  RadioGroup,
  Section,
  TextAreaField,
  unwrap,
  useApi,
  useLang,
  useT,
} from '@tinhso/ui';
import { useState, type FormEvent } from 'react';
import { messages } from './messages.js';

const ended: readonly string[] = ['completed', 'returned', 'refused', 'stopped'];

/** How content the citizen is, asked once the office has ended the dossier; afterwards what was said, and what the office answered. */
export function RatingBox({ dossier }: { dossier: CitizenDossier }) {
  if (dossier.rating) return <Given rating={dossier.rating} />;
  return ended.includes(dossier.status) ? <Ask id={dossier.id} /> : null;
}

function Given({ rating }: { rating: RatingView }) {
  const t = useT(messages);
  const lang = useLang();
  const { followUp } = rating;
  return (
    <Section>
      <Notice>
        <p>{t('dossiers.rating.given', { level: ratingTexts[rating.level][lang].toLocaleLowerCase(lang) })}</p>
        {followUp && !followUp.answer && (
          <p className="small">{t('dossiers.rating.waiting', { day: formatDay(followUp.dueAt, lang, new Date()) })}</p>
        )}
        {followUp?.answer && (
          <>
            <p>
              <b>{t('dossiers.rating.answer', { name: followUp.answeredBy ?? '' })}</b>
            </p>
            <p>{followUp.answer}</p>
          </>
        )}
      </Notice>
    </Section>
  );
}

function Ask({ id }: { id: string }) {
  const t = useT(messages);
  const lang = useLang();
  const api = useApi();
  const queries = useQueryClient();
  const [level, setLevel] = useState<RatingLevel>();
  const [reasons, setReasons] = useState<readonly RatingReason[]>([]);
  const [comment, setComment] = useState('');
  const [tried, setTried] = useState(false);
  const low = level === 'dissatisfied';
  const send = useMutation({
    mutationFn: (body: { level: RatingLevel; reasons?: RatingReason[]; comment?: string }) =>
      unwrap<RatingView>(api.POST('/api/v1/citizen/dossiers/{id}/rating', { params: { path: { id } }, body })),
    onSettled: () => queries.invalidateQueries({ queryKey: liveKey }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!level || (low && reasons.length === 0)) return;
    send.mutate({ level, ...(low ? { reasons: [...reasons] } : {}), ...(comment.trim() ? { comment: comment.trim() } : {}) });
  };
  return (
    <Section title={t('dossiers.rating.ask')} id="rating">
      <form onSubmit={submit} noValidate className="card stack">
        <p className="small quiet">{t('dossiers.rating.once')}</p>
        <RadioGroup
          id="rating-level"
          label={t('dossiers.rating.ask')}
          value={level}
          onChange={(value) => setLevel(value as RatingLevel)}
          options={ratingLevels.map((value) => ({ value, label: ratingTexts[value][lang] }))}
          error={tried && !level ? t('dossiers.rating.needLevel') : undefined}
        />
        {low && (
          <FieldGroup
            id="rating-reasons"
            label={t('dossiers.rating.reasons')}
            error={tried && reasons.length === 0 ? t('dossiers.rating.needReason') : undefined}
          >
            {ratingReasons.map((reason) => (
              <Checkbox
                key={reason}
                id={`rating-${reason}`}
                checked={reasons.includes(reason)}
                onChange={(on) => setReasons(on ? [...reasons, reason] : reasons.filter((each) => each !== reason))}
                label={ratingReasonTexts[reason][lang]}
              />
            ))}
          </FieldGroup>
        )}
        {level && (
          <TextAreaField
            id="rating-comment"
            label={t('dossiers.rating.comment')}
            optional
            value={comment}
            onChange={setComment}
            area={{ maxLength: 2000 }}
          />
        )}
        {send.isError && <ProblemNotice error={send.error} />}
        <Button type="submit" block look="secondary" busy={send.isPending && t('dossiers.rating.sending')}>
          {t('dossiers.rating.send')}
        </Button>
      </form>
    </Section>
  );
}
