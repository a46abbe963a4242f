import { formatMoment, useLang, useT } from '@tinhso/ui';
import { Glyph, useKeptState } from '@tinhso/ui/console';
import { useState } from 'react';
import { ActWindow, draftName, type ActWindowProps } from '../ActWindow.js';
import { useOpened } from '../../papers/useOpened.js';
import { messages } from '../messages.js';
import { TextBox } from '../TextBox.js';
import { AddNeed } from './AddNeed.js';
import { ClockEffect } from './ClockEffect.js';
import { FormPreview } from './FormPreview.js';
import { NeedCard } from './NeedCard.js';
import { emptyRequest, isTicked, needsOf, readRequest, type Need, type RequestDraft, type RequestFaults } from './request-draft.js';

/** The one consolidated request for supplements (NĐ 118/2025): everything missing is named at once, beside the form that the citizen gets. */
export function SupplementWindow({ flagged, by, ...props }: ActWindowProps & { flagged: readonly string[]; by: string }) {
  const t = useT(messages);
  const lang = useLang();
  const { dossier } = props;
  const [draft, setDraft] = useKeptState<RequestDraft>(draftName(dossier.id, 'request_supplement'), emptyRequest);
  const [faults, setFaults] = useState<RequestFaults>();
  const change = (part: Partial<RequestDraft>) => setDraft({ ...draft, ...part });
  const all = needsOf(dossier, flagged, draft);
  const ticked = all.filter((need) => isTicked(need, flagged, draft));
  const isSecond = dossier.requests.length > 0;
  const term = isSecond ? undefined : dossier.office.supplementTerm;
  const needsReason = isSecond || term?.over === true;
  const isOpened = useOpened();
  const unopened = dossier.papers.filter((paper) => paper.files.some((file) => !isOpened(file))).map((paper) => paper.title);
  const read = () => {
    const result = readRequest(ticked, draft, needsReason);
    setFaults('faults' in result ? result.faults : undefined);
    return 'body' in result ? result.body : undefined;
  };
  const retitle = (need: Need, title: string) =>
    change({ others: draft.others.map((other) => (other.key === need.key ? { ...other, title } : other)) });
  return (
    <ActWindow
      {...props}
      act="request_supplement"
      title={t('dossiers.act.request_supplement')}
      submit={t('dossiers.supplement.submit', { count: ticked.length })}
      width={1200}
      read={read}
      beside={<FormPreview dossier={dossier} needs={ticked} instructions={draft.instructions} by={by} />}
      foot={
        <div className={faults?.declare && !draft.declared ? 'field bad' : 'field'}>
          <label className="r">
            <input
              type="checkbox"
              className="cb"
              checked={draft.declared}
              onChange={(event) => change({ declared: event.target.checked })}
            />
            {t('dossiers.supplement.declare')}
          </label>
          {faults?.declare && !draft.declared && (
            <span className="fault" role="alert">
              {t('dossiers.supplement.faultDeclare')}
            </span>
          )}
        </div>
      }
    >
      {unopened.length > 0 && (
        <p className="alert warn0" role="status">
          {t('dossiers.supplement.unopened', { titles: unopened.join(', ') })}
        </p>
      )}
      <div className="alert warn0">
        <span className="warn">
          <Glyph name="warning" size={24} />
        </span>
        <div className="grow">
          <b>{isSecond ? t('dossiers.supplement.second', { count: dossier.requests.length + 1 }) : t('dossiers.supplement.once')}</b>{' '}
          {t('dossiers.supplement.onceDetail')}
          {term && (
            <>
              {' '}
              {t(term.over ? 'dossiers.supplement.termOver' : 'dossiers.supplement.term', {
                until: formatMoment(term.until, lang, new Date()),
              })}
            </>
          )}
        </div>
      </div>
      {needsReason && (
        <TextBox
          label={t(isSecond ? 'dossiers.supplement.secondReason' : 'dossiers.supplement.lateReason')}
          value={draft.secondReason}
          onChange={(secondReason) => change({ secondReason })}
          fault={faults?.second ? t('dossiers.fault.reason') : undefined}
          maxLength={1000}
          rows={2}
        />
      )}
      <section>
        <h2 className="lead0">{t('dossiers.supplement.choose')}</h2>
        {faults?.none && ticked.length === 0 && (
          <p className="fault" role="alert">
            {t('dossiers.supplement.faultNone')}
          </p>
        )}
        <ul>
          {all.map((need) => (
            <NeedCard
              key={need.key}
              need={need}
              ticked={isTicked(need, flagged, draft)}
              onTick={(on) => change({ ticked: { ...draft.ticked, [need.key]: on } })}
              instruction={draft.instructions[need.key] ?? ''}
              onInstruction={(text) => change({ instructions: { ...draft.instructions, [need.key]: text } })}
              onTitle={(title) => retitle(need, title)}
              onRemove={() => change({ others: draft.others.filter((other) => other.key !== need.key) })}
              fault={faults?.needs[need.key]}
            />
          ))}
        </ul>
        <AddNeed
          dossier={dossier}
          listed={all}
          onAnswer={(pointer) => change({ added: [...draft.added, pointer] })}
          onOther={() => change({ others: [...draft.others, { key: `other:${Date.now()}`, title: '' }] })}
        />
      </section>
      <ClockEffect clock={dossier.clock} />
      <TextBox label={t('dossiers.supplement.note')} value={draft.note} onChange={(note) => change({ note })} rows={2} maxLength={1000} />
    </ActWindow>
  );
}
