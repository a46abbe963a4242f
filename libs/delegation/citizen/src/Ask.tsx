import { Button, ErrorSummary, LinkButton, Page, Progress, useT, type FaultLink } from '@tinhso/ui';
import type { FormEvent, ReactNode } from 'react';
import { Link } from 'wouter';
import { messages } from './messages.js';

/** Props of {@link Ask}. */
export interface AskProps {
  title: string;
  /** What all the questions are about, in the bar of a phone. */
  about: string;
  back: string;
  progress: { at: number; of: number };
  faults: readonly FaultLink[];
  attempt: number;
  onNext: () => void;
  /** Words of the button; "continue" unless said. */
  act?: string;
  busy?: string | false;
  /** Stands above the button: why the last press failed. */
  problem?: ReactNode;
  children: ReactNode;
}

/** One question on a page: back, leave, progress, one button. */
export function Ask({ title, about, back, progress, faults, attempt, onNext, act, busy, problem, children }: AskProps) {
  const t = useT(messages);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) onNext();
  };
  return (
    <Page
      kind="ask"
      title={`${title} – ${about}`}
      barTitle={about}
      back={back}
      bottomBar={false}
      action={
        <Link className="iconbtn iconbtn--text" href="/ca-nhan/uy-quyen">
          {t('delegation.leave')}
        </Link>
      }
    >
      <div className="asknav only-wide">
        <LinkButton look="quiet" icon="back" href={back}>
          {t('delegation.back')}
        </LinkButton>
        <LinkButton look="quiet" href="/ca-nhan/uy-quyen">
          {t('delegation.leave')}
        </LinkButton>
      </div>
      <Progress {...progress} label={t('delegation.step', progress)} />
      <form method="post" onSubmit={submit} noValidate>
        <ErrorSummary faults={faults} attempt={attempt} />
        {children}
        <div className="section stack">
          {problem}
          <Button type="submit" block busy={busy}>
            {act ?? t('delegation.next')}
          </Button>
        </div>
      </form>
    </Page>
  );
}
