import type { ProcedureDefinition } from '@tinhso/procedures-contract';
import { fieldsByKey, type Answers } from '@tinhso/procedures-contract';
import { Button, Buttons, Checkbox, Details, ErrorSummary, FieldGroup, Icon, ProblemNotice, useT } from '@tinhso/ui';
import { useState } from 'react';
import { usePlaces } from '../places.js';
import type { PrefillAsking } from './asking.js';
import { sourceIcon } from './known.js';
import { messages } from './messages.js';
import { useOfferWords, useSourceWords } from './source-words.js';

/** Asked once before anything is filled in: what is there, where it comes from, and whether all, some or nothing of it is wanted. */
export function PrefillStep({ definition, asking }: { definition: ProcedureDefinition; asking: PrefillAsking }) {
  const t = useT(messages);
  const { offers, agreement, choose, busy, error } = asking;
  const [picking, setPicking] = useState(false);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [attempt, setAttempt] = useState(0);
  const places = usePlaces(Object.fromEntries(offers.map(({ key, value }) => [key, value])) as Answers);
  const words = useOfferWords(fieldsByKey(definition), places);
  const source = useSourceWords();
  const count = picking ? picked.size : offers.length;
  const fault = attempt > 0 && picking && picked.size === 0 ? t('dossiers.prefill.pickOne') : undefined;
  const agree = () => {
    if (picking) setAttempt(attempt + 1);
    if (count > 0) choose(picking ? [...picked] : offers.map(({ key }) => key));
  };
  const toggle = (key: string, on: boolean) => setPicked(new Set(on ? [...picked, key] : [...picked].filter((each) => each !== key)));
  return (
    <>
      <ErrorSummary faults={fault ? [{ id: 'prefill-0', message: fault }] : []} attempt={attempt} />
      <h1>{t('dossiers.prefill.title')}</h1>
      <p className="lead lead--spaced">{t('dossiers.prefill.lead', { count: offers.length })}</p>
      {error && <ProblemNotice error={error} />}
      {picking ? (
        <FieldGroup id="prefill" label={t('dossiers.prefill.pickLegend')} error={fault}>
          {offers.map((offer, n) => {
            const { label, text } = words(offer);
            return (
              <Checkbox
                key={offer.key}
                id={`prefill-${n}`}
                checked={picked.has(offer.key)}
                onChange={(on) => toggle(offer.key, on)}
                label={`${label}: ${text}`}
                hint={source(offer)}
              />
            );
          })}
        </FieldGroup>
      ) : (
        <dl className="prefill">
          {offers.map((offer) => {
            const { label, text } = words(offer);
            return (
              <div key={offer.key}>
                <dt>{label}</dt>
                <dd>
                  <b>{text}</b>
                  <small>
                    <Icon name={sourceIcon(offer)} size="s" />
                    {source(offer)}
                  </small>
                </dd>
              </div>
            );
          })}
        </dl>
      )}
      {agreement && (
        <div className="ask-why">
          <Details summary={t('dossiers.prefill.agreement')}>
            <p>{agreement.text}</p>
            <p>{agreement.data}</p>
            <p>{agreement.withdrawal}</p>
          </Details>
        </div>
      )}
      <div className="form-end prefill__acts">
        <Button block busy={busy && t('dossiers.prefill.saving')} onClick={agree}>
          {t(picking ? 'dossiers.prefill.chosen' : 'dossiers.prefill.all', { count })}
        </Button>
        <Buttons>
          {!picking && offers.length > 1 && (
            <Button look="secondary" onClick={() => setPicking(true)}>
              {t('dossiers.prefill.pick')}
            </Button>
          )}
          <Button look="secondary" onClick={() => choose([])}>
            {t('dossiers.prefill.none')}
          </Button>
        </Buttons>
      </div>
    </>
  );
}
