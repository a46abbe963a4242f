import { useQuery } from '@tanstack/react-query';
import type { AskedConsultation } from '@tinhso/dossiers-contract';
import { formatMoment, unwrap, useApi, useLang, useT } from '@tinhso/ui';
import { AreaPage, DueMoment, Failure, Waiting } from '@tinhso/ui/console';
import { Link } from 'wouter';
import { AnswerForm } from './AnswerForm.js';
import { messages } from './messages.js';
import { OpenPaper } from './OpenPaper.js';

/** One question: what is asked, what may be opened, and the answer. */
export function OpinionPage({ id }: { id: string }) {
  const t = useT(messages);
  const api = useApi();
  const { data, error } = useQuery({
    queryKey: ['staff', 'consultation', id],
    queryFn: ({ signal }) => unwrap<AskedConsultation>(api.GET('/api/v1/staff/consultations/{id}', { params: { path: { id } }, signal })),
    // Each reading is recorded.
    staleTime: 60_000,
  });
  return (
    <AreaPage
      title={data?.procedure.title ?? t('opinions.title')}
      note={data?.dossierCode}
      tools={
        <Link href="/" className="btn md">
          {t('opinions.back')}
        </Link>
      }
    >
      <div className="reception">
        {Boolean(error) && <Failure error={error} />}
        {!data && !error && <Waiting label={t('opinions.loading')} />}
        {data && <Asked asked={data} />}
      </div>
    </AreaPage>
  );
}

function Asked({ asked }: { asked: AskedConsultation }) {
  const t = useT(messages);
  const lang = useLang();
  const waits = asked.state === 'open' || asked.state === 'late';
  return (
    <>
      <section className="box">
        <h2>{t('opinions.question')}</h2>
        <p>{asked.question}</p>
        <p className="m s">
          {t('opinions.from', { office: asked.askingUnit, at: formatMoment(asked.askedAt, lang) })}
          {waits && (
            <>
              , {t('opinions.due')} <DueMoment at={asked.dueAt} />. {t(`opinions.silence.${asked.silence}`)}
            </>
          )}
        </p>
      </section>
      <section className="box">
        <h2>{t('opinions.papers')}</h2>
        {asked.papers.length === 0 && <p className="m">{t('opinions.noPapers')}</p>}
        {asked.papers.map((paper) => (
          <div key={paper.title}>
            <b>{paper.title}</b>
            {paper.files.map((file) => (
              <OpenPaper key={file.id} file={file} />
            ))}
          </div>
        ))}
      </section>
      {waits ? (
        <AnswerForm id={asked.id} />
      ) : (
        <section className="box">
          <h2>{t(`opinions.state.${asked.state}`)}</h2>
          {asked.opinion && asked.answer && (
            <p>
              <b>{t(`opinions.${asked.opinion}`)}.</b> {asked.answer}
            </p>
          )}
          {asked.files.map((file) => (
            <OpenPaper key={file.id} file={file} />
          ))}
          {asked.answeredBy && asked.answeredAt && (
            <p className="m s">{t('opinions.answeredBy', { name: asked.answeredBy, at: formatMoment(asked.answeredAt, lang) })}</p>
          )}
        </section>
      )}
    </>
  );
}
