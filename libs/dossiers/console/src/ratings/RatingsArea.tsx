import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { ratingReasonTexts, type RatingFollowUp, type RatingFollowUpPage } from '@tinhso/dossiers-contract';
import { formatMoment, unwrap, useApi, useLang, useT } from '@tinhso/ui';
import { AreaPage, Failure, FormField, Waiting } from '@tinhso/ui/console';
import { useState, type FormEvent } from 'react';
import { Link } from 'wouter';
import { messages } from './messages.js';

const key = ['staff', 'ratings'] as const;
type State = 'open' | 'answered';

/** Low marks of the offices that the person leads: each is answered once, and the citizen reads it. */
export function RatingsArea() {
  const t = useT(messages);
  const api = useApi();
  const [state, setState] = useState<State>('open');
  const list = useInfiniteQuery({
    queryKey: [...key, state],
    queryFn: ({ pageParam }) =>
      unwrap<RatingFollowUpPage>(
        api.GET('/api/v1/staff/ratings', { params: { query: { state, ...(pageParam ? { cursor: pageParam } : {}) } } }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <AreaPage
      title={t('ratings.title')}
      tools={
        <div className="seg" role="group" aria-label={t('ratings.title')}>
          {(['open', 'answered'] as const).map((each) => (
            <button key={each} type="button" aria-pressed={state === each} onClick={() => setState(each)}>
              {t(`ratings.${each}`)}
            </button>
          ))}
        </div>
      }
    >
      <div className="reception">
        {list.isPending && <Waiting label={t('ratings.loading')} />}
        {list.isError && <Failure error={list.error} />}
        {list.isSuccess && items.length === 0 && (
          <div className="empty">
            <h2>{t(`ratings.none.${state}`)}</h2>
            <p>{t(`ratings.noneDetail.${state}`)}</p>
          </div>
        )}
        {items.map((item) => (
          <Mark key={item.id} item={item} />
        ))}
        {list.hasNextPage && (
          <button type="button" className="btn md" onClick={() => void list.fetchNextPage()}>
            {t('ratings.more')}
          </button>
        )}
      </div>
    </AreaPage>
  );
}

function Mark({ item }: { item: RatingFollowUp }) {
  const t = useT(messages);
  const lang = useLang();
  return (
    <article className="box rating">
      <h2>
        {item.procedure.title} <span className="m num">{item.code}</span>
      </h2>
      <p className="m">
        {item.applicantName}, {item.unit.name}. {item.officerName && t('ratings.officer', { name: item.officerName })}
      </p>
      <p>
        <b>{item.reasons.map((reason) => ratingReasonTexts[reason][lang]).join(', ')}</b>
      </p>
      {item.comment && <blockquote>{item.comment}</blockquote>}
      {item.answer ? (
        <>
          <p>{item.answer}</p>
          <p className="m s">{t('ratings.by', { name: item.answeredBy ?? '', when: formatMoment(item.answeredAt ?? item.dueAt, lang) })}</p>
        </>
      ) : (
        <>
          <p className={item.overdue ? 'err' : 'm'}>
            {t(item.overdue ? 'ratings.overdue' : 'ratings.due', { when: formatMoment(item.dueAt, lang) })}
          </p>
          <Answer id={item.id} />
        </>
      )}
      <Link className="btn" href={`~/console/ho-so/${item.id}`}>
        {t('ratings.see')}
      </Link>
    </article>
  );
}

function Answer({ id }: { id: string }) {
  const t = useT(messages);
  const api = useApi();
  const queries = useQueryClient();
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const short = text.trim().length < 20;
  const send = useMutation({
    mutationFn: () =>
      unwrap<RatingFollowUp>(api.POST('/api/v1/staff/ratings/{id}/answer', { params: { path: { id } }, body: { answer: text.trim() } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: key }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!short && !send.isPending) send.mutate();
  };
  return (
    <form onSubmit={submit} noValidate>
      {send.isError && <Failure error={send.error} />}
      <FormField label={t('ratings.answer')} hint={t('ratings.answerHint')} fault={tried && short ? t('ratings.tooShort') : undefined}>
        {(bind) => (
          <textarea {...bind} className="in" rows={3} maxLength={2000} value={text} onChange={(event) => setText(event.target.value)} />
        )}
      </FormField>
      <button type="submit" className="btn p md" aria-disabled={send.isPending}>
        {t(send.isPending ? 'ratings.sending' : 'ratings.send')}
      </button>
    </form>
  );
}
