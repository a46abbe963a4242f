import type { FeedbackCategories } from '@tinhso/feedback-contract';
import { ApiError, useT } from '@tinhso/ui';
import { useCallback, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { Claimable, Restored } from '../draft/FoundNotice.js';
import { useReportDraft } from '../draft/useReportDraft.js';
import { useReporter } from '../phone/reporter.js';
import type { UsePhotos } from '../photos/photos-port.js';
import { usePhotos } from '../photos/usePhotos.js';
import { CheckStep } from './CheckStep.js';
import type { FormFault } from './faults.js';
import { messages } from './messages.js';
import { faultsOf, reportBody } from './report-body.js';
import { Unsent } from './Unsent.js';
import { useOnline } from './useOnline.js';
import { useSend } from './useSend.js';
import { isStuck, useSending } from './useSending.js';
import { useSuggestions } from './Words.js';
import { WriteStep } from './WriteStep.js';

const WRITE = '/phan-anh/moi';
/** The same page with everything to look at before sending. */
const CHECK = '/phan-anh/moi?xem-lai';

/** A report from the first photo to sending it: what is asked, then everything once more. */
export function ReportForm({
  book,
  usePort,
  place,
  checking,
}: {
  book: FeedbackCategories;
  usePort: UsePhotos;
  place: string;
  checking: boolean;
}) {
  const t = useT(messages);
  const [, go] = useLocation();
  const { draft, change, forget, claim, found, restored } = useReportDraft();
  const online = useOnline();
  const photos = usePhotos(usePort, { place, held: !online || draft.wanted === true, again: found });
  const suggested = useSuggestions(draft.text);
  const reporter = useReporter();
  const [attempt, setAttempt] = useState(0);
  const category = book.categories.find(({ key }) => key === draft.category);
  // Without a line nobody can confirm a phone; it is asked for when there is one.
  const faults: FormFault[] = [
    ...faultsOf(draft, category),
    ...(reporter.kind === 'nobody' && online ? (['who'] as const) : []),
    ...(photos.all.some(isStuck) ? (['photos'] as const) : []),
  ];
  const whole = category !== undefined && faults.length === 0;
  const sending = useSend((ticket) => {
    photos.release();
    void forget();
    go(`/phan-anh/da-gui/${ticket.code}`, { state: { last4: ticket.phoneLast4 }, replace: true });
  });
  const { mutate } = sending;
  const send = useCallback(
    (files: string[], onError: (error: unknown) => void) =>
      mutate(reportBody(draft, category, files), {
        onError(error) {
          onError(error);
          // What the server found stands beside the answers.
          if (error instanceof ApiError && error.problem.errors?.length) go(WRITE);
        },
      }),
    [mutate, draft, category, go],
  );
  const onUnsent = useCallback(() => change({ wanted: true }), [change]);
  const { press, pressed, arrived } = useSending({ photos: photos.all, online, send, onUnsent });
  useEffect(() => {
    if (checking && found !== 'looking' && !whole && !sending.isPending && !sending.isSuccess) go(WRITE, { replace: true });
  }, [checking, found, whole, sending.isPending, sending.isSuccess, go]);

  const next = () => {
    setAttempt((n) => n + 1);
    if (!whole) return go(WRITE);
    change({ wanted: false });
    go(CHECK);
  };
  const submit = () => {
    setAttempt((n) => n + 1);
    if (!whole) return go(WRITE);
    if (!online) return change({ wanted: true });
    change({ wanted: false });
    press();
  };
  const discard = () => {
    photos.throwAway();
    void forget();
    setAttempt(0);
    go(WRITE);
  };
  const unsent = draft.wanted && <Unsent online={online} onSend={next} onDiscard={discard} />;
  if (checking && whole)
    return (
      <CheckStep
        draft={draft}
        book={book}
        category={category}
        photos={photos.all}
        diverts={suggested?.diverts}
        unsent={unsent}
        sending={{ online, busy: pressed || sending.isPending, arrived, error: draft.wanted ? undefined : sending.error }}
        onSend={submit}
      />
    );
  return (
    <>
      <h1>{t('feedback.report.title')}</h1>
      <WriteStep
        book={book}
        category={category}
        draft={draft}
        change={change}
        photos={photos}
        suggested={suggested}
        shown={attempt > 0 ? faults : []}
        attempt={attempt}
        error={sending.error}
        found={
          found !== 'looking' && found?.kind === 'claimable' ? (
            <Claimable since={found.since} onClaim={() => void claim(found.key)} onDiscard={discard} />
          ) : (
            (restored || (found !== 'looking' && found !== undefined && photos.all.length > 0)) &&
            !draft.wanted && <Restored onDiscard={discard} />
          )
        }
        unsent={unsent}
        onNext={next}
        onJoined={(code) => {
          photos.throwAway();
          void forget();
          go(`/phan-anh/${code}?theo-doi`);
        }}
      />
    </>
  );
}
