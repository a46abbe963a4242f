import { useQuery } from '@tanstack/react-query';
import type { Reception } from '@tinhso/dossiers-contract';
import { showForm, type ProcedureDefinition } from '@tinhso/procedures-contract';
import { ApiError, plainDate, useApi, useLang, useT } from '@tinhso/ui';
import { AreaPage, Failure, FormField, Waiting } from '@tinhso/ui/console';
import { useState, type FormEvent } from 'react';
import { Link } from 'wouter';
import { AnswerInput } from './AnswerInput.js';
import { messages } from './messages.js';
import { formOptions, receptionOptions } from './queries.js';
import { Received } from './Received.js';
import { Scans } from './Scans.js';
import { useReception } from './useReception.js';

/** The whole form on one page, as a clerk types it, with the scans beside their papers. */
export function ReceptionPage({ id }: { id: string }) {
  const t = useT(messages);
  const api = useApi();
  const reception = useQuery(receptionOptions(api, id));
  const form = useQuery(formOptions(api, reception.data?.procedure.code ?? ''));
  if (reception.data && form.data) return <Typing first={reception.data} definition={form.data.definition} />;
  const error = reception.error ?? form.error;
  const gone = error instanceof ApiError && [404, 422].includes(error.status);
  return (
    <AreaPage title={t('reception.title')}>
      <div className="reception">
        {gone && (
          <div className="empty">
            <h2>{t('reception.gone')}</h2>
            <p>{t('reception.goneDetail')}</p>
            <Link href="/" className="btn md">
              {t('reception.back')}
            </Link>
          </div>
        )}
        {error && !gone && <Failure error={error} />}
        {!error && <Waiting label={t('reception.loading')} rows={8} />}
      </div>
    </AreaPage>
  );
}

function Typing({ first, definition }: { first: Reception; definition: ProcedureDefinition }) {
  const t = useT(messages);
  const lang = useLang();
  const open = useReception(first);
  const [confirmed, setConfirmed] = useState(false);
  const [tried, setTried] = useState(false);
  const { answers, finish, save } = open;
  const { pages } = showForm(definition, { answers, today: plainDate(new Date()), channel: first.channel });
  const told = new Map(
    (finish.error instanceof ApiError ? (finish.error.problem.errors ?? []) : []).map((each) => [each.pointer, each.message]),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (confirmed && !finish.isPending) finish.mutate();
  };
  if (finish.data) return <Received done={finish.data} />;
  const saved = save.isPending ? 'reception.saving' : save.isError ? 'reception.unsaved' : 'reception.saved';
  return (
    <AreaPage title={first.procedure.title} note={t(saved)}>
      <form onSubmit={submit} noValidate className="reception">
        <p>
          <b>{first.person.fullName}</b>, {first.unit.name}.{' '}
          <span className="m">{t(first.hasAccount ? 'reception.hasAccount' : 'reception.noAccount')}</span>
        </p>
        {finish.isError && told.size === 0 && <Failure error={finish.error} />}
        {told.size > 0 && (
          <p className="alert err0" role="alert">
            {t('reception.faults', { count: told.size })}
          </p>
        )}
        {definition.form.sections.map((section) => {
          const shown = pages.filter((page) => page.section.key === section.key);
          if (shown.length === 0) return null;
          return (
            <fieldset key={section.key} className="reception-section">
              <legend>{section.title[lang]}</legend>
              <div className="reception-grid">
                {shown.flatMap(({ fields }) =>
                  fields.map((field) => (
                    <div key={field.key} className={field.widget === 'address' || field.widget === 'repeat' ? 'wide' : undefined}>
                      <FormField
                        label={field.label[lang]}
                        hint={field.hint?.[lang] ?? (field.required ? undefined : t('reception.optional'))}
                        fault={told.get(`/answers/${field.key}`) ?? deeper(told, field.key)}
                      >
                        {(bind) => (
                          <AnswerInput
                            field={field}
                            bind={bind}
                            value={answers[field.key]}
                            onChange={(value) => open.answer(field.key, value)}
                          />
                        )}
                      </FormField>
                    </div>
                  )),
                )}
              </div>
              {shown.flatMap((page) =>
                page.papers.map((paper) => <Scans key={paper.key} paper={paper} open={open} fault={told.get(`/papers/${paper.key}`)} />),
              )}
            </fieldset>
          );
        })}
        <div className={tried && !confirmed ? 'field bad' : 'field'}>
          <label className="r">
            <input type="checkbox" className="cb" checked={confirmed} onChange={(event) => setConfirmed(event.target.checked)} />
            {t('reception.confirm')}
          </label>
          {tried && !confirmed && (
            <span className="fault" role="alert">
              {t('reception.confirmMissing')}
            </span>
          )}
        </div>
        <button type="submit" className="btn p lg" aria-disabled={finish.isPending}>
          {t(finish.isPending ? 'reception.finishing' : 'reception.finish')}
        </button>
      </form>
    </AreaPage>
  );
}

/** A fault of a part of an answer, such as the commune of an address. */
function deeper(told: ReadonlyMap<string, string>, key: string): string | undefined {
  return [...told].find(([pointer]) => pointer.startsWith(`/answers/${key}/`))?.[1];
}
