import type { FeedbackCategories, ReportedTicket } from '@tinhso/feedback-contract';
import { ApiError, Button, Buttons, ErrorSummary, Notice, ProblemNotice, useT } from '@tinhso/ui';
import { useState, type FormEvent } from 'react';
import { useLocation } from 'wouter';
import { useReporter } from '../phone/reporter.js';
import type { UsePhotos } from '../photos-port.js';
import { Attributes } from './Attributes.js';
import { Duplicates } from './Duplicates.js';
import { useFaultLinks, type FormFault } from './faults.js';
import { Kind } from './Kind.js';
import { messages } from './messages.js';
import { PhotoGrid } from './PhotoGrid.js';
import { faultsOf, reportBody } from './report-body.js';
import { useOnline } from './useOnline.js';
import { usePhotos } from './usePhotos.js';
import { useReportDraft } from './useReportDraft.js';
import { useSend } from './useSend.js';
import { useSuggestions, Words } from './Words.js';
import { Where } from './Where.js';
import { Who } from './Who.js';

/** The form of a report: photo, words, kind, place, what may be the same, who. */
export function ReportForm({ book, usePort }: { book: FeedbackCategories; usePort: UsePhotos }) {
  const t = useT(messages);
  const [, go] = useLocation();
  const { draft, change, forget, restored } = useReportDraft();
  const photos = usePhotos(usePort, 'feedback-report');
  const suggested = useSuggestions(draft.text);
  const reporter = useReporter();
  const online = useOnline();
  const [attempt, setAttempt] = useState(0);
  const done = (ticket: ReportedTicket) => {
    forget();
    go(`/phan-anh/da-gui/${ticket.code}`, { state: { last4: ticket.phoneLast4 } });
  };
  const send = useSend(done);
  const category = book.categories.find(({ key }) => key === draft.category);
  const waiting = photos.all.some(({ state }) => state !== 'ready');
  const faults: FormFault[] = [
    ...faultsOf(draft, category),
    ...(reporter.kind === 'nobody' ? (['who'] as const) : waiting ? (['photos'] as const) : []),
  ];
  const shown = attempt > 0 ? faults : [];
  const links = useFaultLinks(shown, category, send.error);
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    setAttempt((n) => n + 1);
    if (faults.length > 0 || send.isPending) return;
    const files = photos.all.flatMap((photo) => ('fileId' in photo && photo.fileId ? [photo.fileId] : []));
    send.mutate(reportBody(draft, category, files), {
      onError: (error) => error instanceof ApiError && error.status === 0 && change({ wanted: true }),
    });
  };
  const has = (fault: FormFault) => shown.includes(fault);
  return (
    <form className="report" onSubmit={submit} noValidate>
      <ErrorSummary faults={links} attempt={attempt} />
      {restored && (
        <Notice>
          <p>{t('feedback.report.restored')}</p>
          <div className="notice__act">
            <Button small look="quiet" onClick={forget}>
              {t('feedback.report.discard')}
            </Button>
          </div>
        </Notice>
      )}
      <section className="section" aria-labelledby="report-photos">
        <h2 id="report-photos" tabIndex={-1}>
          {t('feedback.photo.title')}
        </h2>
        <PhotoGrid photos={photos.all} onTake={photos.take} onRemove={photos.remove} onRetry={photos.retry} />
      </section>
      <Words
        text={draft.text}
        onChange={(text) => change({ text })}
        diverts={suggested?.diverts}
        error={has('text') ? t('feedback.words.fault') : has('too-long') ? t('feedback.words.long') : undefined}
      />
      <Kind
        book={book}
        suggestions={suggested?.suggestions}
        chosen={draft.category}
        onChoose={(key) => change({ category: key })}
        error={has('category') ? t('feedback.kind.fault') : undefined}
      />
      {category && (
        <Attributes
          category={category}
          answers={draft.attributes}
          faults={faultsShown(shown)}
          onChange={(attributes) => change({ attributes })}
        />
      )}
      <Where place={draft} takenAt={photos.takenAt} faults={faultsShown(shown)} onChange={change} />
      {draft.point && draft.category && (
        <Duplicates
          category={draft.category}
          point={draft.point}
          text={draft.text.trim().slice(0, 4000)}
          refused={draft.notDuplicateOf}
          onRefuse={(code) => change({ notDuplicateOf: [...draft.notDuplicateOf, code].slice(-5) })}
          onJoined={(code) => {
            photos.forget();
            forget();
            go(`/phan-anh/${code}?theo-doi`);
          }}
        />
      )}
      <Who nameShown={draft.nameShown} name={draft.name} onChange={change} error={has('who') ? t('feedback.who.fault') : undefined} />
      {draft.wanted && <Unsent online={online} onSend={() => submit()} />}
      {send.isError && !draft.wanted && <ProblemNotice error={send.error} />}
      <div className="form-end">
        <Buttons stack>
          <Button block type="submit" busy={send.isPending && t('feedback.report.sending')}>
            {t('feedback.report.send')}
          </Button>
        </Buttons>
        <p className="small quiet">{t('feedback.report.receive', { hours: book.levels[category?.level ?? 'normal'].receiveHours })}</p>
      </div>
    </form>
  );
}

const faultsShown = (faults: readonly FormFault[]) => faults.filter((fault) => fault !== 'who' && fault !== 'photos');

/** A report that could not be sent for want of a connection: it is asked before it goes out. */
function Unsent({ online, onSend }: { online: boolean; onSend: () => void }) {
  const t = useT(messages);
  return (
    <Notice tone={online ? 'info' : 'warn'} icon={online ? undefined : 'offline'} live>
      <p>{t(online ? 'feedback.report.online' : 'feedback.report.offline')}</p>
      {online && (
        <div className="notice__act">
          <Button small look="secondary" onClick={onSend}>
            {t('feedback.report.sendNow')}
          </Button>
        </div>
      )}
    </Notice>
  );
}
