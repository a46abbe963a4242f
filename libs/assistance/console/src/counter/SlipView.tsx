import type { ConfirmedFiling, Disowned, WholeFiling } from '@tinhso/assistance-contract';
import { useT } from '@tinhso/ui';
import { Failure } from '@tinhso/ui/console';
import { useState } from 'react';
import { messages } from '../messages.js';
import { useAssistanceCommand } from '../queries.js';

/** The application of a slip with every answer, and what the person at the counter says to it. */
export function SlipView({ filing, onNext }: { filing: WholeFiling; onNext: () => void }) {
  const t = useT(messages);
  const [seen, setSeen] = useState(false);
  const [declared, setDeclared] = useState(false);
  const [asked, setAsked] = useState(false);
  const confirm = useAssistanceCommand<ConfirmedFiling>();
  const disown = useAssistanceCommand<Disowned>();
  const path = { params: { path: { id: filing.id } } };
  const press = () => {
    setAsked(true);
    if (!seen || !declared || confirm.isPending) return;
    const body = { identitySeen: true, declared: true } as const;
    confirm.mutate((api) => api.POST('/api/v1/staff/assisted-filings/{id}/confirmation', { ...path, body }));
  };
  const another = (
    <button type="button" className="btn lg" onClick={onNext}>
      {t('assist.counter.next')}
    </button>
  );
  if (confirm.data)
    return (
      <div className="assist-form" role="status">
        <p>
          <b>{t('assist.counter.done', { code: confirm.data.dossier.code, office: confirm.data.office })}</b>
        </p>
        {another}
      </div>
    );
  if (disown.data)
    return (
      <div className="assist-form" role="status">
        <p>
          <b>{t('assist.counter.disowned', { code: disown.data.caseCode, outcome: disown.data.outcome })}</b>
        </p>
        {another}
      </div>
    );
  const waits = filing.state === 'provisional';
  return (
    <div className="assist-form">
      <Answers filing={filing} />
      {(confirm.isError || disown.isError) && <Failure error={confirm.error ?? disown.error} />}
      {waits ? (
        <>
          <label className="r">
            <input type="checkbox" className="cb" checked={seen} onChange={(event) => setSeen(event.target.checked)} />
            {t('assist.counter.seen')}
          </label>
          <label className="r">
            <input type="checkbox" className="cb" checked={declared} onChange={(event) => setDeclared(event.target.checked)} />
            <span>{t('assist.counter.declared', { declaration: filing.declaration ?? '' })}</span>
          </label>
          {asked && !(seen && declared) && (
            <p className="err" role="alert">
              {t('assist.counter.both')}
            </p>
          )}
          <div className="acts">
            <button type="button" className="btn p lg" aria-disabled={confirm.isPending || undefined} onClick={press}>
              {t('assist.counter.confirm')}
            </button>
            <button
              type="button"
              className="btn lg"
              onClick={() => disown.mutate((api) => api.POST('/api/v1/staff/assisted-filings/{id}/disowning', path))}
            >
              {t('assist.counter.disown')}
            </button>
            {another}
          </div>
        </>
      ) : (
        <>
          <p>{t('assist.counter.settled')}</p>
          {another}
        </>
      )}
    </div>
  );
}

function Answers({ filing: { procedure, applicant, office, helper, pages, papers } }: { filing: WholeFiling }) {
  const t = useT(messages);
  const head = [
    { label: t('assist.counter.applicant'), text: applicant },
    { label: t('assist.counter.office'), text: office },
    { label: t('assist.cases.helper'), text: `${helper.name}, ${helper.team}` },
  ];
  return (
    <>
      {[
        { title: procedure.title, rows: head },
        ...pages,
        ...(papers.length > 0
          ? [
              {
                title: t('assist.counter.papers'),
                rows: papers.map((each) => ({ label: each.title, text: each.files.map((f) => f.name).join(', ') })),
              },
            ]
          : []),
      ].map(({ title, rows }) => (
        <section key={title}>
          <h2>{title}</h2>
          <dl className="privacy-pairs">
            {rows.map(({ label, text }) => (
              <div key={label} className="assist-fact">
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}
