import type { CategorySuggestions, FeedbackCategories, FeedbackCategory } from '@tinhso/feedback-contract';
import { Button, Buttons, ErrorSummary, useT } from '@tinhso/ui';
import { useEffect, type FormEvent, type ReactNode } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { ReportDraft } from '../draft/draft.js';
import { PhotoGrid } from '../photos/PhotoGrid.js';
import type { usePhotos } from '../photos/usePhotos.js';
import { Attributes } from './Attributes.js';
import { Duplicates } from './Duplicates.js';
import { useFaultLinks, type FormFault } from './faults.js';
import { Kind } from './Kind.js';
import { messages } from './messages.js';
import { Where } from './Where.js';
import { Who } from './Who.js';
import { Words } from './Words.js';

/** The questions of a report: photo, words, kind, place, what may be the same, who. */
export function WriteStep({
  book,
  category,
  draft,
  change,
  photos,
  suggested,
  shown,
  attempt,
  error,
  found,
  unsent,
  onNext,
  onJoined,
}: {
  book: FeedbackCategories;
  category: FeedbackCategory | undefined;
  draft: ReportDraft;
  change: (part: Partial<ReportDraft>) => void;
  photos: ReturnType<typeof usePhotos>;
  suggested: CategorySuggestions | undefined;
  /** Faults that are told by now. */
  shown: readonly FormFault[];
  attempt: number;
  /** What the server said of the last try. */
  error: unknown;
  found: ReactNode;
  unsent: ReactNode;
  onNext: () => void;
  onJoined: (code: string) => void;
}) {
  const t = useT(messages);
  const links = useFaultLinks(shown, category, error);
  useChanging();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onNext();
  };
  const take = async (photo: File) => {
    const at = await photos.take(photo);
    change(at && !draft.takenAt ? { takenAt: at } : {});
  };
  const has = (fault: FormFault) => shown.includes(fault);
  const ofDraft = shown.filter((fault) => fault !== 'who' && fault !== 'photos');
  return (
    <form className="report" onSubmit={submit} noValidate>
      <ErrorSummary faults={links} attempt={attempt} />
      {found}
      <section className="section" aria-labelledby="report-photos">
        <h2 id="report-photos" tabIndex={-1}>
          {t('feedback.photo.title')}
        </h2>
        <PhotoGrid photos={photos.all} onTake={take} onRemove={photos.remove} onRetry={photos.retry} />
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
        <Attributes category={category} answers={draft.attributes} faults={ofDraft} onChange={(attributes) => change({ attributes })} />
      )}
      <Where place={draft} takenAt={photos.all.length > 0 ? draft.takenAt : undefined} faults={ofDraft} onChange={change} />
      {draft.point && draft.category && (
        <Duplicates
          category={draft.category}
          point={draft.point}
          text={draft.text.trim().slice(0, 4000)}
          refused={draft.notDuplicateOf}
          onRefuse={(code) => change({ notDuplicateOf: [...draft.notDuplicateOf, code].slice(-5) })}
          onJoined={onJoined}
        />
      )}
      <Who nameShown={draft.nameShown} name={draft.name} onChange={change} error={has('who') ? t('feedback.who.fault') : undefined} />
      {unsent}
      <div className="form-end">
        <Buttons stack>
          <Button block type="submit">
            {t('feedback.report.next')}
          </Button>
        </Buttons>
      </div>
    </form>
  );
}

/** Comes back from the check page to the one answer that is to be changed. */
function useChanging(): void {
  const [, go] = useLocation();
  const id = new URLSearchParams(useSearch()).get('sua');
  useEffect(() => {
    if (!id) return;
    const control = document.getElementById(id);
    control?.scrollIntoView({ block: 'center' });
    control?.focus({ preventScroll: true });
    go('/phan-anh/moi', { replace: true });
  }, [id, go]);
}
