import { LinkButton, Page, Progress, useT } from '@tinhso/ui';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { messages } from './messages.js';

/** Props of {@link AskPage}. */
export interface AskPageProps {
  /** The question, for the tab. */
  title: string;
  /** Name of the procedure. */
  procedure: string;
  backHref: string;
  /** Where in the way; left out on the check page. */
  progress?: { at: number; of: number };
  kind?: 'ask' | 'inner';
  children: ReactNode;
}

/** One page of a questionnaire: back, leave (everything is saved), progress. */
export function AskPage({ title, procedure, backHref, progress, kind = 'ask', children }: AskPageProps) {
  const t = useT(messages);
  return (
    <Page
      kind={kind}
      title={`${title} – ${procedure}`}
      barTitle={procedure}
      back={backHref}
      bottomBar={false}
      action={
        <Link className="iconbtn iconbtn--text" href="/ho-so">
          {t('dossiers.apply.leave')}
        </Link>
      }
    >
      <div className="asknav only-wide">
        <LinkButton look="quiet" icon="back" href={backHref}>
          {t('dossiers.apply.back')}
        </LinkButton>
        <LinkButton look="quiet" href="/ho-so">
          {t('dossiers.apply.leave')}
        </LinkButton>
      </div>
      {progress && <Progress {...progress} label={t('dossiers.apply.progress', progress)} />}
      {children}
    </Page>
  );
}
