import type { DelegatedAct, DelegationView } from '@tinhso/delegation-contract';
import { formatMoment, Section, Timeline, useLang, useT } from '@tinhso/ui';
import { Link } from 'wouter';
import { detailMessages } from './messages.js';

/** What was done under a right, newest first, with both names. */
export function Acts({ acts, delegation }: { acts: readonly DelegatedAct[]; delegation: DelegationView }) {
  const t = useT(detailMessages);
  const lang = useLang();
  return (
    <Section title={t('delegation.detail.history')} id="acts">
      {acts.length === 0 ? (
        <p className="quiet">{t('delegation.detail.none')}</p>
      ) : (
        <Timeline
          entries={acts.map((act) => ({
            key: act.id,
            phase: 'done',
            title: act.text,
            time: { iso: act.at, text: formatMoment(act.at, lang, new Date()) },
            children: (
              <>
                <p>{act.by}</p>
                <DossierLink act={act} delegation={delegation} />
              </>
            ),
          }))}
        />
      )}
    </Section>
  );
}

/** The owner opens the dossier as one's own; who acts, under the right. A right that has ended opens nothing. */
function DossierLink({ act: { subject }, delegation: { id, side, principal, state } }: { act: DelegatedAct; delegation: DelegationView }) {
  const t = useT(detailMessages);
  if (side === 'given' && principal.kind === 'person') return <Link href={`/ho-so/${subject.id}`}>{t('delegation.detail.open')}</Link>;
  if (side !== 'received' || state !== 'active') return null;
  return <Link href={`/ho-so/${subject.id}?thay=${encodeURIComponent(`delegation:${id}`)}`}>{t('delegation.detail.open')}</Link>;
}
