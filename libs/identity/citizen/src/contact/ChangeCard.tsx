import type { ContactChange, LostEnd } from '@tinhso/identity-contract';
import { Button, Card, Details, formatMoment, Notice, ProblemNotice, unwrap, useLang, useT } from '@tinhso/ui';
import { EndCode } from './EndCode.js';
import { LostEndForm } from './LostEndForm.js';
import { messages } from './messages.js';
import { useContactStep } from './queries.js';

/** A change under way: a code for each end that has not agreed, what to do when the old end is lost, and the way back. */
export function ChangeCard({ change, lostEndWays, onDone }: { change: ContactChange; lostEndWays: LostEnd['way'][]; onDone: () => void }) {
  const t = useT(messages);
  const lang = useLang();
  const { id, channel, newMasked, oldMasked, needs, state, effectiveAt } = change;
  const cancel = useContactStep<void>(async (api) => {
    await unwrap(api.DELETE('/api/v1/citizen/contact-changes/{id}', { params: { path: { id } } }));
    return undefined;
  });
  const titleId = `change-${id}`;
  return (
    <section className="section" aria-labelledby={titleId}>
      <Card>
        <h2 id={titleId}>{t(`contact.changing.${channel}`, { masked: newMasked })}</h2>
        {state === 'waiting' && effectiveAt ? (
          <Notice tone="warn">
            <p>{t('contact.waiting', { masked: newMasked, at: formatMoment(effectiveAt, lang) })}</p>
          </Notice>
        ) : (
          <>
            {oldMasked !== undefined && !needs.includes('old') && (
              <Notice tone="ok">
                <p>{t('contact.agreed')}</p>
              </Notice>
            )}
            {needs.map((end) => (
              <EndCode
                key={end}
                id={id}
                end={end}
                label={t(`contact.codeAt.${end}`, { masked: end === 'new' ? newMasked : (oldMasked ?? '') })}
                onConfirmed={(now) => now?.state === 'done' && onDone()}
              />
            ))}
            {needs.includes('old') && (
              <div className="section">
                <Details summary={t('contact.lost')}>
                  <LostEndForm id={id} ways={lostEndWays} />
                </Details>
              </div>
            )}
          </>
        )}
        <div className="section stack">
          {cancel.isError && <ProblemNotice error={cancel.error} />}
          <Button look="quiet" block busy={cancel.isPending && t('contact.cancelling')} onClick={() => cancel.mutate()}>
            {t('contact.cancel')}
          </Button>
        </div>
      </Card>
    </section>
  );
}
