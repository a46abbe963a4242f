import type { StaffDossier } from '@tinhso/dossiers-contract';
import { revokeScope } from '@tinhso/signing-contract';
import { formatTime, useT } from '@tinhso/ui';
import { Failure, useKeptState } from '@tinhso/ui/console';
import { lazy, Suspense, useEffect, useState } from 'react';
import { actsNow, type Act } from './acts/acts.js';
import { ActsBox } from './acts/ActsBox.js';
import { draftName } from './acts/ActWindow.js';
import { useAct } from './acts/useAct.js';
import { useActCommands } from './acts/useActCommands.js';
import { AnswersPane } from './answers/AnswersPane.js';
import { AlarmsBox } from './aside/AlarmsBox.js';
import { ClockBox } from './aside/ClockBox.js';
import { ConsultationsBox } from './aside/ConsultationsBox.js';
import { FeeBox } from './aside/FeeBox.js';
import { HistoryBox } from './aside/HistoryBox.js';
import { PaymentsBox } from './aside/PaymentsBox.js';
import { StepsBox } from './aside/StepsBox.js';
import { messages as asideMessages } from './aside/messages.js';
import { NoticeBox } from './aside/NoticeBox.js';
import { CaseHead, type CaseNeighbours } from './CaseHead.js';
import { DoneBox } from './DoneBox.js';
import { useMarks } from './marks.js';
import { messages } from './messages.js';
import { RevocationBox } from './revocation/RevocationBox.js';
import { PapersPane } from './papers/PapersPane.js';
import { useCaseKeys } from './useCaseKeys.js';

const ActWindows = lazy(() => import('./acts/ActWindows.js'));

interface CaseViewProps {
  dossier: StaffDossier;
  /** The server is away since; ms. The dossier can be read, and acts will be refused by the network. */
  staleSince?: number;
  me: { id: string; fullName: string; scopes: readonly string[] };
  back: string;
  neighbours?: CaseNeighbours;
}

/** A dossier that is there: its three panes, and the window of the act that is being done. */
export function CaseView({ dossier, staleSince, me, back, neighbours }: CaseViewProps) {
  const t = useT(messages);
  const tAside = useT(asideMessages);
  const marks = useMarks(dossier.id, me.id);
  const [sheet, setSheet] = useState<string>();
  // Kept in the tab: after the session ended and the page was loaded anew, the window that was being typed in is open again.
  const [kept, keepOpen] = useKeptState<Act | null>(`act:${dossier.id}`, null);
  const open = kept ?? undefined;
  const setOpen = (act?: Act) => keepOpen(act ?? null);
  const [done, setDone] = useState<{ act: Act; promisedAt?: string }>();
  useEffect(() => {
    document.title = `${dossier.code} · ${dossier.procedure.title}`;
  }, [dossier.code, dossier.procedure.title]);
  const sender = useAct(dossier.id, (act, state) => {
    sessionStorage.removeItem(draftName(dossier.id, act));
    if (act === 'request_supplement') marks.clear();
    setOpen(undefined);
    setDone({ act, promisedAt: state.promisedAt });
  });
  const now = actsNow(dossier, marks.flagged.length);
  const begin = (act: Act) => {
    sender.reset();
    setDone(undefined);
    if (act === 'start') sender.mutate({ act, version: dossier.version, body: {} });
    else setOpen(act);
  };
  const [cursor, setCursor] = useCaseKeys({ dossier, marks, now, onAct: begin, back, neighbours });
  useActCommands(dossier, now, marks.flagged.length, begin);
  return (
    <div className="work one">
      <main className="case" id="main">
        <CaseHead dossier={dossier} back={back} neighbours={neighbours} />
        <AnswersPane dossier={dossier} marks={marks} cursor={cursor} onCursor={setCursor} onOpenPaper={setSheet} />
        <PapersPane dossier={dossier} marks={marks} open={sheet} onOpen={setSheet} />
        <aside className="col" aria-label={tAside('dossiers.aside.label')}>
          {staleSince !== undefined && (
            <p className="alert err0 flat" role="alert">
              {t('dossiers.case.stale', { time: formatTime(new Date(staleSince)) })}
            </p>
          )}
          {done && <DoneBox {...done} signing={dossier.status === 'signing'} next={neighbours?.next} onClose={() => setDone(undefined)} />}
          {!open && Boolean(sender.error) && <Failure error={sender.error} />}
          <ClockBox dossier={dossier} />
          <AlarmsBox dossier={dossier} />
          <NoticeBox dossier={dossier} />
          <ActsBox dossier={dossier} flagged={marks.flagged.length} onAct={begin} busy={sender.isPending} />
          <RevocationBox dossier={dossier} mayRevoke={me.scopes.includes(revokeScope)} />
          <ConsultationsBox dossier={dossier} />
          <StepsBox dossier={dossier} onOpen={setSheet} />
          <FeeBox fee={dossier.fee} />
          <PaymentsBox payments={dossier.process.payments} />
          <HistoryBox dossier={dossier} onOpen={setSheet} />
        </aside>
      </main>
      <Suspense>
        {open && (
          <ActWindows open={open} dossier={dossier} marks={marks} sender={sender} by={me.fullName} onClose={() => setOpen(undefined)} />
        )}
      </Suspense>
    </div>
  );
}
