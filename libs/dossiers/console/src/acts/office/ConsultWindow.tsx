import { useQuery } from '@tanstack/react-query';
import type { AskableUnits } from '@tinhso/dossiers-contract';
import { unwrap, useApi, useT } from '@tinhso/ui';
import { Failure, FormField, useKeptState } from '@tinhso/ui/console';
import { useState } from 'react';
import { ActWindow, draftName, type ActWindowProps } from '../ActWindow.js';
import { messages as acts } from '../messages.js';
import { TextBox } from '../TextBox.js';
import { messages } from './messages.js';
import { NumberField } from './NumberField.js';

interface Asked {
  unitId: string;
  question: string;
  days: string;
  silence: 'agreed' | 'escalated';
  papers: string[];
}

/** What was typed; the rest is as the office proposes. */
type Typed = Omit<Asked, 'days' | 'silence'> & Partial<Asked>;

/** Asking another office: whom, what, until when, what silence means, and which papers it may open. */
export function ConsultWindow(props: ActWindowProps) {
  const t = useT(messages);
  const tAct = useT(acts);
  const api = useApi();
  const { id, papers } = props.dossier;
  const { data, error } = useQuery({
    queryKey: ['staff', 'askable-units', id],
    queryFn: ({ signal }) =>
      unwrap<AskableUnits>(api.GET('/api/v1/staff/dossiers/{id}/askable-units', { params: { path: { id } }, signal })),
    staleTime: 300_000,
  });
  const none: Typed = { unitId: '', question: '', papers: [] };
  const [typed, setWords] = useKeptState<Typed>(draftName(id, 'consult'), none);
  // Until somebody chooses otherwise, as the office has decided for itself.
  const words: Asked = { days: data ? String(data.days) : '', silence: data?.silence ?? 'escalated', ...typed };
  const [tried, setTried] = useState(false);
  const days = Number(words.days);
  const question = words.question.trim();
  const faults = { unit: !words.unitId, question: question.length < 10, days: days < 1 || days > 30 };
  const read = () => {
    setTried(true);
    if (faults.unit || faults.question || faults.days) return undefined;
    return { unitId: words.unitId, question, days, silence: words.silence, papers: words.papers };
  };
  const tick = (key: string, on: boolean) =>
    setWords({ ...words, papers: on ? [...words.papers, key] : words.papers.filter((each) => each !== key) });
  return (
    <ActWindow
      {...props}
      act="consult"
      title={tAct('dossiers.act.consult')}
      submit={t('dossiers.consult.submit')}
      what={t('dossiers.consult.what')}
      read={read}
    >
      {Boolean(error) && <Failure error={error} />}
      <FormField label={t('dossiers.consult.unit')} fault={tried && faults.unit ? t('dossiers.consult.faultUnit') : undefined}>
        {(bind) => (
          <select
            {...bind}
            className="in"
            aria-busy={!data && !error}
            value={words.unitId}
            onChange={(event) => setWords({ ...words, unitId: event.target.value })}
            data-autofocus
          >
            <option value="">{t('dossiers.consult.choose')}</option>
            {data?.items.map((unit) => (
              <option key={unit.id} value={unit.id}>
                {unit.name}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <TextBox
        label={t('dossiers.consult.question')}
        value={words.question}
        onChange={(value) => setWords({ ...words, question: value })}
        fault={tried && faults.question ? t('dossiers.consult.faultQuestion') : undefined}
        maxLength={2000}
        rows={4}
      />
      <NumberField
        label={t('dossiers.consult.days')}
        fault={tried && faults.days ? t('dossiers.consult.faultDays') : undefined}
        value={words.days}
        onChange={(value) => setWords({ ...words, days: value })}
      />
      <FormField label={t('dossiers.consult.silence')}>
        {(bind) => (
          <select
            {...bind}
            className="in"
            value={words.silence}
            onChange={(event) => setWords({ ...words, silence: event.target.value as Asked['silence'] })}
          >
            <option value="escalated">{t('dossiers.consult.escalated')}</option>
            <option value="agreed">{t('dossiers.consult.agreed')}</option>
          </select>
        )}
      </FormField>
      <fieldset className="field">
        <legend>{t('dossiers.consult.papers')}</legend>
        {papers.length === 0 && <p className="m">{t('dossiers.consult.noPapers')}</p>}
        {papers.map((paper) => (
          <label key={paper.key} className="r tick">
            <input type="checkbox" checked={words.papers.includes(paper.key)} onChange={(event) => tick(paper.key, event.target.checked)} />
            {paper.title}
          </label>
        ))}
      </fieldset>
    </ActWindow>
  );
}
