import { useQuery } from '@tanstack/react-query';
import type { Diversion, FeedbackCategories, FeedbackCategory } from '@tinhso/feedback-contract';
import { Button, Buttons, ProblemNotice, SummaryList, useApi, useLang, useT, type SummaryItem } from '@tinhso/ui';
import { useEffect, useRef, type ReactNode } from 'react';
import type { ReportDraft } from '../draft/draft.js';
import { useReporter } from '../phone/reporter.js';
import type { ReportPhoto } from '../photos/usePhotos.js';
import { communesOptions, placeOptions } from '../queries.js';
import { checkMessages } from './check-messages.js';
import { Divert } from './Divert.js';
import { messages } from './messages.js';
import { PublicLook } from './PublicLook.js';

const change = (id: string): string => `/phan-anh/moi?sua=${id}`;

/** Everything before it is sent, each with the way back to it, and what everybody will see of it. */
export function CheckStep({
  draft,
  book,
  category,
  photos,
  diverts,
  unsent,
  sending: { online, busy, arrived, error },
  onSend,
}: {
  draft: ReportDraft;
  book: FeedbackCategories;
  category: FeedbackCategory;
  photos: readonly ReportPhoto[];
  diverts: Diversion | null | undefined;
  unsent: ReactNode;
  sending: { online: boolean; busy: boolean; arrived: number; error: unknown };
  onSend: () => void;
}) {
  const t = useT(checkMessages);
  const words = useT(messages);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    head.current?.focus({ preventScroll: true });
  }, []);
  const placeName = usePlaceName(draft);
  const reporter = useReporter();
  const items = useItems(draft, category, photos, placeName);
  const waits = busy && photos.length > 0 && arrived < photos.length;
  return (
    <div className="report">
      <h1 ref={head} tabIndex={-1}>
        {t('feedback.check.title')}
      </h1>
      {diverts && <Divert {...diverts} />}
      <SummaryList title={t('feedback.check.yours')} items={items} />
      <PublicLook
        draft={draft}
        category={category}
        placeName={placeName}
        reporterName={reporter.kind === 'account' ? reporter.name : draft.name.trim()}
        photos={photos}
        secret={diverts?.kind === 'denunciation'}
      />
      {unsent}
      {error !== undefined && error !== null && <ProblemNotice error={error} />}
      <div className="form-end">
        <Buttons stack>
          <Button
            block
            onClick={onSend}
            busy={busy && (waits ? t('feedback.check.waiting', { arrived, count: photos.length }) : words('feedback.report.sending'))}
          >
            {online ? words('feedback.report.send') : t('feedback.check.keep')}
          </Button>
        </Buttons>
        <p className="small quiet">{words('feedback.report.receive', { hours: book.levels[category.level].receiveHours })}</p>
      </div>
    </div>
  );
}

/** Name of the commune, chosen or found by the pin. */
function usePlaceName({ point, commune }: ReportDraft): string {
  const api = useApi();
  const found = useQuery({ ...placeOptions(api, point ?? { lat: 0, long: 0 }), enabled: point !== undefined }).data;
  const communes = useQuery(communesOptions(api)).data ?? [];
  return (point ? found?.commune?.name : communes.find(({ code }) => code === commune)?.fullName) ?? '';
}

function useItems(draft: ReportDraft, category: FeedbackCategory, photos: readonly ReportPhoto[], placeName: string): SummaryItem[] {
  const t = useT(checkMessages);
  const words = useT(messages);
  const lang = useLang();
  const reporter = useReporter();
  const answers = category.attributes.flatMap(({ code, description, values = [] }): SummaryItem[] => {
    const answer = draft.attributes[code];
    const keys = (Array.isArray(answer) ? answer : [answer ?? '']).filter(Boolean);
    const value = keys.map((key) => values.find((each) => each.key === key)?.name[lang] ?? key).join(', ');
    return value === '' ? [] : [{ label: description[lang], value, changeHref: change(`report-attribute-${code}`) }];
  });
  const where = [draft.point ? t('feedback.check.pinned') : '', placeName, draft.address.trim()].filter(Boolean).join(', ');
  const thumbs = (
    <span className="look__photos">
      {photos.map(({ key, preview }, i) => preview && <img key={key} src={preview} alt={t('feedback.check.photo', { n: i + 1 })} />)}
    </span>
  );
  const contact =
    reporter.kind === 'account'
      ? t('feedback.check.account', { name: reporter.name })
      : reporter.kind === 'phone'
        ? t('feedback.check.phone', { last4: reporter.last4 })
        : t('feedback.check.nobody');
  return [
    {
      label: t('feedback.check.photos'),
      value: photos.length > 0 ? thumbs : t('feedback.check.photosNone'),
      changeHref: change('report-photos'),
    },
    {
      label: t('feedback.check.words'),
      value: <span className="ticket-text">{draft.text.trim()}</span>,
      changeHref: change('report-text'),
    },
    { label: t('feedback.check.kind'), value: category.name[lang], changeHref: change('report-kind') },
    ...answers,
    { label: t('feedback.check.where'), value: where, changeHref: change('report-where') },
    {
      label: t('feedback.check.name'),
      value: words(`feedback.name.${draft.nameShown}`),
      note: words(`feedback.name.${draft.nameShown}Hint`),
      changeHref: change('report-name-shown'),
    },
    {
      label: t('feedback.check.contact'),
      value: contact,
      ...(reporter.kind === 'account' ? {} : { changeHref: change('report-who') }),
    },
  ];
}
