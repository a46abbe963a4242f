import { isClosed, type TrackedDossier } from '@tinhso/dossiers-contract';
import { Button, LinkButton, Notice, Section, Timeline, useLang, useT } from '@tinhso/ui';
import { StatusTag } from '../StatusTag.js';
import { comingEntries } from '../view/Coming.js';
import { momentText } from '../view/History.js';
import { messages as viewMessages } from '../view/messages.js';
import { WhoHasIt } from '../view/WhoHasIt.js';
import { messages as returnMessages } from '../returning/messages.js';
import { ReturnFacts } from '../returning/ReturnBox.js';
import { messages } from './messages.js';
import { TakenBack } from './TakenBack.js';

/** Where a dossier stands, never what is in it. */
export function Tracked({ dossier, onAnother }: { dossier: TrackedDossier; onAnother: () => void }) {
  const t = useT(messages);
  const tView = useT(viewMessages);
  const tReturn = useT(returnMessages);
  const lang = useLang();
  const { code, procedure, status, statusText, receivingUnit, itemsAsked, coming, timeline } = dossier;
  return (
    <>
      <p className="kicker num">{code}</p>
      <h1 data-autofocus tabIndex={-1} ref={(heading) => heading?.focus()}>
        {procedure.title}
      </h1>
      <p className="quiet">{receivingUnit.name}</p>
      <p className="status-line" role="status">
        <StatusTag status={status} text={statusText} />
      </p>
      {itemsAsked > 0 && (
        <div className="ask--top">
          <Notice tone="warn" icon="hand">
            <p>{t('dossiers.track.asked', { count: itemsAsked })}</p>
            <div className="notice__act">
              <LinkButton small look="secondary" href="/dang-nhap?tiep=/ho-so">
                {t('dossiers.track.signIn')}
              </LinkButton>
            </div>
          </Notice>
        </div>
      )}
      {dossier.takenBack.map((result) => (
        <TakenBack key={result.verifyCode} result={result} />
      ))}
      <WhoHasIt dossier={dossier} closed={isClosed(status)} />
      {dossier.returning && (
        <Section title={tReturn('returning.title')} id="returning">
          <p className="returning__text">{dossier.returning.text}</p>
          <ReturnFacts returning={dossier.returning} />
        </Section>
      )}
      <Section title={tView('dossiers.timeline.title')} id="history">
        <Timeline
          entries={[
            ...comingEntries(coming),
            ...timeline.map((entry, i) => ({
              key: `${entry.at}-${i}`,
              phase: 'done' as const,
              title: entry.title,
              time: { iso: entry.at, text: momentText(entry.at, lang) },
            })),
          ]}
        />
      </Section>
      <div className="section">
        <Button look="secondary" block onClick={onAnother}>
          {t('dossiers.track.another')}
        </Button>
      </div>
    </>
  );
}
